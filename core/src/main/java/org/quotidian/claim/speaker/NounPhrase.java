package org.quotidian.claim.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;

/**
 * A noun phrase around a role noun, taken apart: "the former Ukrainian defence minister".
 *
 * @param noun the role noun's number in {@link RoleNouns}, or -1 if the phrase has none
 * @param rank the word before it that tells offices apart, or -1
 * @param former whether the office is held no more
 * @param definite whether it means somebody known: "the", "its", "Zelenskiy's", a headline's bare noun
 * @param several whether it means more than one
 * @param party whether the noun says which side somebody is on, not which office they hold
 * @param modifier a further word between determiner and noun ("the research paper"), or null
 * @param of the place, body or person that the office belongs to, or null
 */
record NounPhrase(
    int noun,
    int rank,
    boolean former,
    boolean definite,
    boolean several,
    boolean party,
    @Nullable String modifier,
    @Nullable Entity of) {

  private static final int FARTHEST = 6;

  /** Takes apart the tokens from {@code start} to the head noun just before {@code core}. */
  static NounPhrase of(Reading r, List<Mention> mentions, int start, int core) {
    RoleNouns nouns = RoleNouns.standard();
    int head = core - 1;
    int noun = head < start ? -1 : nouns.find(r, head);
    boolean several = noun < 0 && head >= start && r.is(head, WordGroup.ROLE);
    int rank = head > start ? nouns.rank(r, head - 1) : -1;
    boolean former = false;
    boolean known = r.is(start, WordClass.POSSESSIVE) || the(r, start);
    Entity of = null;
    String modifier = null;
    for (int t = Math.max(start, core - 12); t < head; t++) {
      known |= r.is(t, WordClass.POSSESSIVE_MARK);
      former |= former(r, t);
      several |= r.is(t, WordClass.QUANTIFIER) || r.is(t, WordClass.CARDINAL);
      int m = r.mention[t];
      if (m >= 0) {
        of = mentions.get(m).entity();
      } else if (modifies(r, t) && !former(r, t)) {
        modifier = r.text().token(t).toString();
      }
    }
    if (of == null) {
      of = owner(r, mentions, core);
    }
    boolean headline = r.inHeadline(start) && !r.is(start, WordGroup.DETERMINER);
    boolean party = noun >= 0 && nouns.isParty(r.text().token(head).toString());
    return new NounPhrase(noun, rank, former, known || headline, several, party, modifier, of);
  }

  /** Returns what is known of the bearer of a noun by the noun alone. */
  static NounPhrase of(int noun, boolean party) {
    return new NounPhrase(noun, -1, false, true, false, party, null, null);
  }

  /** Returns the same with somebody or something that it belongs to. */
  NounPhrase belonging(@Nullable Entity to) {
    return new NounPhrase(noun, rank, former, definite, several, party, modifier, to);
  }

  private static boolean modifies(Reading r, int t) {
    return switch (r.wordClass(t).group()) {
      case WORD, NAME, CUE_NOUN, CUE_ADJECTIVE, ROLE, VERB, CUE_VERB -> true;
      default -> false;
    };
  }

  /** Returns what "of", "for" or "at" behind the noun names: "the president of France". */
  static @Nullable Entity owner(Reading r, List<Mention> mentions, int core) {
    if (!r.is(core, WordClass.OF) && !r.is(core, WordClass.FOR) && !r.is(core, WordClass.AT)) {
      return null;
    }
    for (int t = core + 1; t < r.size() && t <= core + FARTHEST; t++) {
      if (r.mention[t] >= 0) {
        return mentions.get(r.mention[t]).entity();
      }
      if (!r.is(t, WordGroup.DETERMINER) && !r.is(t, WordGroup.WORD)) {
        return null;
      }
    }
    return null;
  }

  /** Tells whether another phrase may mean the holder of this office. */
  boolean fits(NounPhrase other) {
    boolean ranks = rank == other.rank || (rank < 0 && !RoleNouns.standard().isBelow(other.rank));
    return ranks && belongs(other) && (former || !other.former);
  }

  private boolean belongs(NounPhrase other) {
    if (of == null || other.of == null) {
      return of == null || !party;
    }
    // "Zelenskiy's spokeswoman" may be introduced as Ukraine's
    return of.id().equals(other.of.id()) || of.type() != other.of.type();
  }

  private static boolean the(Reading r, int t) {
    boolean three = r.text().tokenEnd(t) - r.text().tokenStart(t) == 3;
    return (r.is(t, WordClass.ARTICLE) && three) || r.is(t, WordClass.DEMONSTRATIVE);
  }

  static boolean former(Reading r, int t) {
    String text = r.text().text();
    int start = r.text().tokenStart(t);
    int length = r.text().tokenEnd(t) - start;
    return is(text, start, length, "former")
        || is(text, start, length, "ex")
        || is(text, start, length, "then")
        || is(text, start, length, "late");
  }

  private static boolean is(String text, int start, int length, String word) {
    return length == word.length() && text.regionMatches(true, start, word, 0, length);
  }
}
