package org.quotidian.entity.tagging;

import java.util.Set;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Where places stand within the names of organisations: "Michigan" in "University of Michigan". Only well-known
 * places count, and those that the article names by themselves, as most towns are also words or surnames.
 */
public final class InnerPlaces {
  /** How many words such a place has at most. */
  private static final int LONGEST = 4;

  private static final long WIDE =
      LexiconFlag.COUNTRY | LexiconFlag.REGION | LexiconFlag.LARGE_CITY;
  private static final long GIVEN = LexiconFlag.MALE | LexiconFlag.FEMALE;
  private static final long PEOPLE = GIVEN | LexiconFlag.COMMON_SURNAME;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Set<Long> named;

  /**
   * Looks for places in the names of one article.
   *
   * @param named the {@link NameHash} of each place that the article names by itself
   */
  public InnerPlaces(Tokens tokens, Lexicon lexicon, Set<Long> named) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
  }

  /** Tells whether the name is that of an outlet, which may write of anything but where it is at home. */
  public boolean isOutlet(int first, int end) {
    return (lexicon.flags(tokens.phraseHash(first, end - first)) & LexiconFlag.OUTLET) != 0;
  }

  /**
   * Returns how many words from {@code token} on name a place; 0 if they do not.
   *
   * @param first the first token of the organisation's name
   * @param end the token after its last
   */
  public int length(int token, int first, int end) {
    if (!tokens.isCandidate(token) || tokens.isPart(token)) {
      return 0;
    }
    for (int length = Math.min(LONGEST, end - token); length > 0; length--) {
      if (length == end - first || !tokens.isCandidate(token + length - 1)) {
        continue;
      }
      long hash = tokens.phraseHash(token, length);
      long flags = length == 1 ? tokens.flags[token] : lexicon.flags(hash);
      boolean known = isWide(flags) || isCity(flags) || named.contains(hash);
      if (known && !isOfPerson(token, first)) {
        return length;
      }
    }
    return 0;
  }

  /** "Federal" is a region of Brazil, too. */
  private static boolean isWide(long flags) {
    return (flags & WIDE) != 0
        && (flags & (LexiconFlag.COUNTRY | LexiconFlag.COMMON_WORD)) != LexiconFlag.COMMON_WORD;
  }

  private static boolean isCity(long flags) {
    return (flags & LexiconFlag.CITY) != 0 && (flags & (PEOPLE | LexiconFlag.COMMON_WORD)) == 0;
  }

  /** Tells whether a given name stands before the word: "George Washington University". */
  private boolean isOfPerson(int token, int first) {
    return token > first
        && tokens.isCandidate(token - 1)
        && ((tokens.flags[token - 1] & GIVEN) != 0 || tokens.isInitial(token - 1));
  }
}
