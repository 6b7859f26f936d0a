package org.quotidian.entity.tagging;

import java.util.Set;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Hyphenated words that have a name for a part, and where to cut them: "Taliban-led" after the name,
 * "pro-Israel" before it, "UK-India" between two places. Other hyphens stay inside the name
 * ("Guinea-Bissau", "Yuen-yan"). Reused; not safe for use by several threads.
 */
final class Compound {
  /** A word has at most this many parts to cut. */
  static final int MOST_PARTS = 4;

  /** A syllable of a Chinese or Korean given name has at most this many letters. */
  private static final int LONGEST_SYLLABLE = 6;

  private static final Set<String> ENDINGS =
      words(
          "administered affiliated aligned allied appointed area backed based bashing born bound built"
              + " centered centred centric chaired claimed commissioned controlled designed dominated"
              + " driven drafted educated era flagged focused friendly funded governed held hosted"
              + " initiated inspired installed issued language led leaning like linked listed made"
              + " majority mediated occupied only operated organized organised origin owned produced"
              + " proposed provided ruled run sanctioned speaking specific sponsored style supplied"
              + " supported trained wide");

  private static final Set<String> BEGINNINGS =
      words("anti cross ex mid near non off post pre pro sub trans then ultra");

  private static final long COUNTRY_LIKE = LexiconFlag.COUNTRY | LexiconFlag.DEMONYM;
  private static final long PART =
      COUNTRY_LIKE | LexiconFlag.REGION | LexiconFlag.LARGE_CITY | LexiconFlag.ACRONYM;
  private static final long PERSON =
      LexiconFlag.GIVEN | LexiconFlag.SURNAME | LexiconFlag.MALE | LexiconFlag.FEMALE;

  private final Lexicon lexicon;

  /** Where the parts begin; the first at the beginning of the word. */
  final int[] cuts = new int[MOST_PARTS * 2];

  Compound(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /**
   * Cuts a hyphenated word; {@link #cuts} then tells where.
   *
   * @return into how many pieces, the hyphens between two names counted as one each; 1 if it stays
   *     whole
   */
  int cut(String text, int start, int end) {
    cuts[0] = start;
    int last = text.lastIndexOf('-', end - 1);
    if (last <= start || last + 1 >= end) {
      return 1;
    }
    if (isSmall(text.charAt(last + 1)) && isCapital(text.charAt(start))) {
      cuts[1] = last;
      return ENDINGS.contains(text.substring(last + 1, end)) ? 2 : 1;
    }
    int first = text.indexOf('-', start);
    if (isSmall(text.charAt(start))) {
      cuts[1] = first + 1;
      boolean name = isCapital(text.charAt(first + 1));
      return name && BEGINNINGS.contains(text.substring(start, first)) ? 2 : 1;
    }
    return places(text, start, end);
  }

  private int places(String text, int start, int end) {
    if ((lexicon.flags(NameHash.append(NameHash.START, text, start, end)) & ~LexiconFlag.PREFIX)
        != 0) {
      return 1;
    }
    int pieces = 0;
    boolean country = false;
    int from = start;
    while (from < end) {
      int hyphen = text.indexOf('-', from);
      int to = hyphen < 0 || hyphen > end ? end : hyphen;
      long flags = lexicon.flags(NameHash.append(NameHash.START, text, from, to));
      boolean isCountry = (flags & COUNTRY_LIKE) != 0;
      boolean isPart = (flags & PART) != 0 && (isCountry || (flags & PERSON) == 0);
      if (!isPart || pieces + 2 > cuts.length || !isCapital(text.charAt(from))) {
        return 1;
      }
      country |= isCountry;
      cuts[pieces++] = from;
      if (to < end) {
        cuts[pieces++] = to;
      }
      from = to + 1;
    }
    return country && (pieces & 1) == 1 ? pieces : 1;
  }

  /** The "chiu" of a carelessly set "Lee Ka - chiu", which is one word with "Ka". */
  static boolean isTornOff(Tokens t, String letters, int i, int sentenceStart) {
    if (i < sentenceStart + 2
        || t.kind[i - 1] != Tokens.PUNCTUATION
        || t.hash[i - 1] != '-'
        || t.end[i - 1] - t.start[i - 1] > 1) {
      return false;
    }
    int before = i - 2;
    boolean apart = t.end[before] < t.start[i - 1] && t.end[i - 1] < t.start[i];
    boolean capitalised = (t.shape[before] & ~(Shape.SHORT | Shape.LONG)) == Shape.CAPITALISED;
    boolean small = (t.shape[i] & ~Shape.SHORT) == 0 && t.kind[i] == Tokens.WORD;
    long common =
        i - 3 >= sentenceStart && t.isCandidate(i - 3)
            ? LexiconFlag.TOP_WORD
            : LexiconFlag.COMMON_WORD;
    return apart
        && capitalised
        && small
        && t.kind[before] == Tokens.WORD
        && t.end[before] - t.start[before] <= LONGEST_SYLLABLE
        && t.end[i] - t.start[i] <= LONGEST_SYLLABLE
        && (t.flags[i] & (common | LexiconFlag.LINK)) == 0
        && Character.isLowerCase(letters.charAt(t.start[i]));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
