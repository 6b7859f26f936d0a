package org.quotidian.claim.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** At whom a claim is aimed, and to whom it is said. */
final class Aims {
  /** How far from its beginning a content names whom it is about. */
  private static final int NEAR = 6;

  private static final int LONGEST = 10;

  private Aims() {}

  /** Returns who is accused, supported or opposed: whom the content begins with; null otherwise. */
  static @Nullable Entity target(
      Reading r, Attributions found, int i, List<Mention> mentions, ClaimAct act) {
    if (act != ClaimAct.ACCUSE && act != ClaimAct.SUPPORT && act != ClaimAct.OPPOSE) {
      return null;
    }
    // "the council was accused by Brandt of waste": to the left stands whom it is about
    boolean left = found.leftStart(i) >= 0;
    Entity first = left ? first(r, found.leftStart(i), found.leftEnd(i), mentions) : null;
    return first == null && found.rightStart(i) >= 0
        ? first(r, found.rightStart(i), found.rightEnd(i), mentions)
        : first;
  }

  private static @Nullable Entity first(Reading r, int start, int end, List<Mention> mentions) {
    for (int t = start; t < end && t < start + NEAR; t++) {
      int m = r.mention[t];
      if (m < 0) {
        if (t > start && (LayoutFeatures.verbal(r, t) || r.is(t, WordClass.FOR))) {
          return null;
        }
        continue;
      }
      if (mentions.get(m).form() == Mention.Form.NAME) {
        int after = r.mentionEnd(t);
        boolean owner = after < r.size() && r.is(after, WordClass.POSSESSIVE_MARK);
        Entity entity = mentions.get(m).entity();
        if (entity != null && !(owner && entity.type() == EntityType.PLACE)) {
          return entity;
        }
      }
    }
    return null;
  }

  /** Returns the first token and the one after the last of who is told, or null if nobody is. */
  static int @Nullable [] addressee(Reading r, Cues cues, Attributions found, int i) {
    int cue = found.cue(i);
    if (cue < 0 || !cues.word(cue).takes(CueEntry.Construction.PERSON)) {
      return null;
    }
    int start = Math.max(found.cueEnd(i), cues.tail(cue));
    int limit = Math.min(r.sentenceEnd(cues.head(cue)), start + LONGEST);
    if (found.rightStart(i) >= start) {
      limit = Math.min(limit, found.rightStart(i));
    }
    if (start < found.sourceStart(i) && limit > found.sourceStart(i)) {
      limit = found.sourceStart(i);
    }
    if (start >= limit || !opens(r, start)) {
      return null;
    }
    int end = start;
    while (end < limit && !closes(r, end)) {
      end++;
    }
    return end == start ? null : new int[] {start, end};
  }

  private static boolean opens(Reading r, int t) {
    if (r.mention[t] >= 0) {
      return true;
    }
    return switch (r.wordClass(t).group()) {
      case DETERMINER, NAME, ROLE, WORD -> true;
      case PRONOUN -> r.is(t, WordClass.OBJECT_PRONOUN) || r.is(t, WordClass.YOU);
      default -> false;
    };
  }

  private static boolean closes(Reading r, int t) {
    if (r.mention[t] >= 0) {
      return false;
    }
    return switch (r.wordClass(t).group()) {
      case COMMA, STOP, COLON, DASH, BRACKET, PREPOSITION, TO, RELATIVE, SUBORDINATOR, TIME -> true;
      case OPENING_QUOTE, CLOSING_QUOTE, ADVERB, CONJUNCTION -> true;
      default -> LayoutFeatures.verbal(r, t);
    };
  }
}
