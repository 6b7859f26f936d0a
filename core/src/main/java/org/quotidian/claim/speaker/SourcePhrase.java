package org.quotidian.claim.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** What the noun phrase of a source names: its head, not its owner nor its parts. */
public final class SourcePhrase {
  private static final int LONGEST_DATELINE = 6;

  private SourcePhrase() {}

  /** Returns the entity that the first of the phrases from {@code start} names, or null. */
  static @Nullable Entity entity(
      Reading r, List<Mention> mentions, Introductions known, int start, int end) {
    int from = afterDateline(r, start, end);
    int core = end(r, from, end);
    Entity named = core(r, mentions, from, core);
    if (named != null) {
      return named;
    }
    if (core <= from || !r.is(core - 1, WordGroup.ROLE)) {
      return null;
    }
    int titled = TitledName.of(r, mentions, from, core, end);
    if (titled >= 0) {
      return name(mentions, r.mention[titled]);
    }
    // "Zelenskiy's spokeswoman, Iuliia Mendel", "the leader of the Senate, Mitch McConnell"
    for (int t = core; t + 1 < end; t++) {
      if (r.is(t, WordGroup.COMMA)) {
        int stop = end(r, t + 1, end);
        named = core(r, mentions, t + 1, stop);
        boolean body = r.is(core - 1, WordClass.BODY_NOUN);
        if (named != null && named.type() == (body ? EntityType.ORG : EntityType.PERSON)) {
          return named;
        }
      } else if (r.is(t, WordGroup.RELATIVE) || LayoutFeatures.verbal(r, t)) {
        break;
      }
    }
    return known.holder(NounPhrase.of(r, mentions, from, core), r, mentions, from);
  }

  /** Returns where the next of several joined sources begins: behind "and" or a comma before a name. */
  static int next(Reading r, List<Mention> mentions, int start, int end) {
    boolean apposition = false;
    for (int t = start + 1; t + 1 < end; t++) {
      if (r.mention[t] >= 0 && r.mention[t] == r.mention[t - 1]) {
        continue;
      }
      if (r.is(t, WordGroup.RELATIVE) || LayoutFeatures.verbal(r, t)) {
        return end;
      }
      apposition |= r.is(t, WordGroup.PREPOSITION);
      boolean and = r.is(t, WordClass.AND) && r.mention[t] < 0;
      if (and || r.is(t, WordGroup.COMMA)) {
        int from = and ? t + 1 : r.is(t + 1, WordClass.AND) ? t + 2 : t + 1;
        boolean named = from < end && names(r, mentions, from, end);
        if (named && !apposition && (and || person(r, mentions, from))) {
          return from;
        }
        apposition |= r.is(t, WordGroup.COMMA);
      }
    }
    return end;
  }

  /** Tells whether a phrase is a name, perhaps with its title: "Senator Lee", "NATO". */
  private static boolean names(Reading r, List<Mention> mentions, int from, int end) {
    int core = end(r, from, end);
    return core > from && core(r, mentions, from, core) != null;
  }

  private static boolean person(Reading r, List<Mention> mentions, int from) {
    int m = r.mention[from];
    return m >= 0 && mentions.get(m).type() == EntityType.PERSON;
  }

  /** Skips "WASHINGTON (CNN)" at the beginning. */
  private static int afterDateline(Reading r, int start, int end) {
    int open = -1;
    for (int t = start; t < end && t < start + LONGEST_DATELINE; t++) {
      if (r.is(t, WordClass.OPENING_BRACKET)) {
        open = t;
      } else if (r.is(t, WordClass.CLOSING_BRACKET) && t + 1 < end) {
        boolean name = r.is(t + 1, WordGroup.NAME) || r.is(t + 1, WordGroup.ROLE);
        return open > start && (name || r.mention[t + 1] >= 0) ? t + 1 : start;
      }
    }
    return start;
  }

  /** Returns the token after the head of the noun phrase that begins at {@code start}. */
  public static int end(Reading r, int start, int limit) {
    int t = start;
    while (t < limit && !ends(r, t, start, limit)) {
      t++;
    }
    return t;
  }

  private static boolean ends(Reading r, int t, int start, int limit) {
    if (r.mention[t] >= 0) {
      return false;
    }
    return switch (r.wordClass(t).group()) {
      case COMMA, PREPOSITION, TO, RELATIVE, BRACKET, DASH, COLON -> true;
      case VERB, CUE_VERB -> t > start && governs(r, t) && !alsoNoun(r, t);
      case CONJUNCTION -> t > start && !sharesNoun(r, start, t, limit);
      default -> false;
    };
  }

  /** Tells whether a verb may follow a token as its subject: "officials say", no "Trump say". */
  private static boolean governs(Reading r, int t) {
    int word = r.words[t - 1];
    boolean role = r.is(t - 1, WordGroup.ROLE);
    boolean many = role && word >= 0 && r.lexicon().role(word) >= 16;
    boolean base = r.is(t, WordClass.VERB_BASE) || r.is(t, WordClass.CUE_BASE);
    return base ? many : role || r.mention[t - 1] >= 0;
  }

  /** Tells whether a verb may be a noun: "campaign", "report". */
  private static boolean alsoNoun(Reading r, int t) {
    int word = r.words[t];
    return word >= 0 && (r.lexicon().role(word) != 0 || r.lexicon().noun(word) != 0);
  }

  /** Tells whether "and" stands between modifiers of one noun: "the CIA and NSA director". */
  private static boolean sharesNoun(Reading r, int start, int and, int limit) {
    if (!r.is(start, WordGroup.DETERMINER)) {
      return false;
    }
    for (int t = start + 1; t < and; t++) {
      if (r.is(t, WordGroup.ROLE) && r.mention[t] < 0) {
        return false;
      }
    }
    for (int t = and + 1; t < limit && t <= and + 4; t++) {
      if (r.mention[t] < 0) {
        return r.is(t, WordClass.PERSON_NOUN);
      }
    }
    return false;
  }

  /** Returns what the last name of a bare noun phrase names, if the phrase means it. */
  private static @Nullable Entity core(Reading r, List<Mention> mentions, int start, int core) {
    int last = core - 1;
    if (last >= start && r.is(last, WordClass.POSSESSIVE_MARK)) {
      last--;
    }
    if (last < start) {
      return null;
    }
    int m = r.mention[last];
    if (m >= 0) {
      return name(mentions, m);
    }
    // "the NATO alliance" is a body of its own, as "the Trump campaign" is
    if (r.is(last, WordClass.BODY_NOUN) && last > start && r.mention[last - 1] >= 0) {
      int named = r.mention[last - 1];
      return mentions.get(named).type() == EntityType.ORG ? name(mentions, named) : null;
    }
    return null;
  }

  private static @Nullable Entity name(List<Mention> mentions, int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Mention.Form.NAME ? m.entity() : null;
  }
}
