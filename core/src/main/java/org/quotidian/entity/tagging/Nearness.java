package org.quotidian.entity.tagging;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * What a sentence says of where a place lies: "Kingston, south of Brisbane", "the Cairns suburb of
 * Edmonton", "Halden, a small town in Norway".
 */
public final class Nearness {
  /** At most so many words stand between a place and what it is described by. */
  private static final int MOST_BETWEEN = 9;

  private static final int LONGEST = 4;

  private static final long PLACE =
      LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.CITY
          | LexiconFlag.TOWN;
  private static final long WIDE = LexiconFlag.COUNTRY | LexiconFlag.REGION;

  private static final Set<Long> SUBURBS =
      hashes("suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods");
  private static final Set<Long> KINDS =
      hashes("town village suburb city quarter district neighbourhood neighborhood hamlet");
  private static final Set<Long> DIRECTIONS =
      hashes("northern southern eastern western central north south east west rural the");
  private static final Set<Long> NEAR = hashes("near outside suburb outskirts edge");
  private static final Set<Long> TOWARDS =
      hashes(
          "north south east west northeast northwest southeast southwest north-east north-west south-east"
              + " south-west");
  private static final Set<Long> BETWEEN =
      hashes(
          "a an just some about roughly around few small little large remote quiet coastal on km kilometre"
              + " kilometres kilometer kilometers mile miles hour hours people of");
  private static final Set<Long> OF = hashes("of from");
  private static final long IN = NameHash.of("in");

  private Nearness() {}

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      hashes.add(NameHash.of(word));
    }
    return Set.copyOf(hashes);
  }

  /**
   * What a place is described by.
   *
   * @param place the other place
   * @param close whether it lies there or close by, not just in some direction from there
   */
  public record Described(String place, boolean close) {}

  /** Returns the place that the place {@code [first, end)} is said to be near to, or null. */
  public static @Nullable Described near(Tokens t, int first, int end) {
    int from = first - 3;
    if (from >= t.sentenceFirst[t.sentence[first]]
        && OF.contains(t.hash[first - 1])
        && SUBURBS.contains(t.hash[first - 2])) {
      for (int length = LONGEST; length > 0; length--) {
        int start = from + 1 - length;
        if (start >= t.sentenceFirst[t.sentence[first]] && length(t, start, PLACE) == length) {
          return new Described(t.words(start, length), true);
        }
      }
    }
    return described(t, end, true);
  }

  /** Returns the region or country that a place ending at {@code end} is said to be a town of, or null. */
  public static @Nullable String in(Tokens t, int end) {
    Described country = described(t, end, false);
    return country == null ? null : country.place();
  }

  private static @Nullable Described described(Tokens t, int mark, boolean near) {
    if (mark + 2 >= t.count || !t.isMark(mark, ',', '(')) {
      return null;
    }
    int to = t.sentenceFirst[t.sentence[mark] + 1];
    boolean kind = false;
    for (int i = mark + 1; i + 1 < to && i <= mark + MOST_BETWEEN; i++) {
      long word = t.hash[i];
      boolean close = near && NEAR.contains(word);
      boolean towards = near && TOWARDS.contains(word);
      boolean leads = near ? close || towards : kind && word == IN;
      if (leads) {
        int place = i + 1;
        if (near ? OF.contains(t.hash[place]) : DIRECTIONS.contains(t.hash[place])) {
          place++;
        }
        int length = place < to ? length(t, place, near ? PLACE : WIDE) : 0;
        if (length > 0) {
          return new Described(t.words(place, length), close);
        }
      }
      kind |= KINDS.contains(word);
      boolean between = BETWEEN.contains(word) || KINDS.contains(word) || DIRECTIONS.contains(word);
      if (!between && !close && !towards && t.kind[i] != Tokens.NUMBER) {
        return null;
      }
    }
    return null;
  }

  /** Returns how many words from here on name a place; 0 if they do not. */
  private static int length(Tokens t, int token, long what) {
    if (!t.isCandidate(token)) {
      return 0;
    }
    if (t.phrase[token] != 0 && t.phrasePosition[token] == 0 && (t.phrase[token] & what) != 0) {
      return t.phraseLength[token];
    }
    return (t.flags[token] & what) != 0 ? 1 : 0;
  }
}
