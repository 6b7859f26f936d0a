package org.quotidian.claim.meaning;

import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.CueEntry.Construction;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.speaker.SourcePhrase;

/** Tells what a speaker does by a claim: the cue's act, unless the construction says more. */
final class Acts {
  private Acts() {}

  static ClaimAct of(Reading r, Cues cues, Attributions found, int i) {
    if (found.cue(i) < 0) {
      return question(r, found, i) ? ClaimAct.ASK : ClaimAct.STATE;
    }
    CueEntry entry = cues.word(found.cue(i));
    ClaimAct known = ActTable.standard().act(entry.words(), constructions(r, cues, found, i));
    return known == null ? entry.act() : known;
  }

  /** Returns the constructions that an attribution stands in, as bits; never none. */
  private static int constructions(Reading r, Cues cues, Attributions found, int i) {
    int tail = cues.tail(found.cue(i));
    int bits = question(r, found, i) ? ActTable.QUESTION : 0;
    bits |= preposition(r, tail);
    int start = found.rightStart(i);
    if (start < 0) {
      return bits | clause(r, found.leftStart(i), found.leftEnd(i));
    }
    bits |= preposition(r, start);
    return switch (r.wordClass(start)) {
      case THAT -> bits | Construction.THAT.bit();
      case TO -> bits | Construction.INF.bit();
      case WHETHER, IF, HOW, WHY, WHAT, WHEN, WHERE, WHO, WHICH -> bits | Construction.WH.bit();
      default -> bits | clause(r, start, found.rightEnd(i));
    };
  }

  private static int preposition(Reading r, int t) {
    if (t >= r.size()) {
      return 0;
    }
    return switch (r.wordClass(t)) {
      case FOR -> Construction.FOR.bit();
      case ON -> Construction.ON.bit();
      case OF -> Construction.OF.bit();
      case AGAINST -> Construction.AGAINST.bit();
      case WITH -> Construction.WITH.bit();
      case ABOUT -> Construction.ABOUT.bit();
      default -> 0;
    };
  }

  /** Tells a quotation, a clause, somebody and something apart. */
  private static int clause(Reading r, int start, int end) {
    if (r.quotation[start] >= 0 && r.opens(start)) {
      return Construction.QUOTE.bit();
    }
    int head = SourcePhrase.end(r, start, end) - 1;
    if (head >= start && person(r, start, head) && r.is(head + 1, WordClass.TO)) {
      return Construction.INF.bit() | Construction.PERSON.bit();
    }
    boolean more = head + 1 < end && LayoutFeatures.verbal(r, head + 1);
    if (more) {
      return Construction.BARE.bit();
    }
    return head >= start && person(r, start, head)
        ? Construction.PERSON.bit()
        : Construction.NOUN.bit();
  }

  private static boolean person(Reading r, int start, int head) {
    return r.mention[head] >= 0
        || r.is(head, WordGroup.ROLE)
        || r.is(start, WordClass.OBJECT_PRONOUN);
  }

  /** Tells whether a short quoted content is nothing but a question. */
  private static boolean question(Reading r, Attributions found, int i) {
    int start = found.leftStart(i) >= 0 ? found.leftStart(i) : found.rightStart(i);
    int end = found.leftStart(i) >= 0 ? found.leftEnd(i) : found.rightEnd(i);
    boolean marked = end >= 2 && r.closes(end - 1) && r.is(end - 2, WordClass.QUESTION_MARK);
    return marked && r.sentence[start] == r.sentence[end - 1];
  }
}
