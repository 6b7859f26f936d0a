package org.quotidian.claim.attribution;

import org.quotidian.claim.ClaimAct;

/** Tells what a speaker does by a claim: the cue's act, unless the construction says more. */
final class Acts {
  private Acts() {}

  static ClaimAct of(Reading r, Cues cues, Attributions found, int i) {
    int cue = found.cue(i);
    CueEntry entry = cues.word(cue);
    int start = found.rightStart(i);
    boolean question = start >= 0 && r.is(start, WordClass.WHETHER);
    boolean infinitive = start >= 0 && r.is(start, WordClass.TO);
    return switch (entry.words()) {
      case "ask" -> infinitive ? ClaimAct.DEMAND : ClaimAct.ASK;
      case "call" -> called(r, cues, cue);
      case "tell" -> infinitive ? ClaimAct.DEMAND : ClaimAct.STATE;
      case "speak" -> ClaimAct.STATE;
      case "threaten", "claim" -> entry.act();
      case "swear" -> infinitive ? ClaimAct.PROMISE : ClaimAct.STATE;
      case "agree" -> infinitive ? ClaimAct.PROMISE : entry.act();
      case "wonder" -> ClaimAct.ASK;
      case "say", "add", "state" -> ends(r, found, i) ? ClaimAct.ASK : ClaimAct.STATE;
      default -> question && entry.act() == ClaimAct.STATE ? ClaimAct.ASK : entry.act();
    };
  }

  /** "called for" and "called on" demand; "called it a lie" does not. */
  private static ClaimAct called(Reading r, Cues cues, int cue) {
    int tail = cues.tail(cue);
    return r.is(tail, WordClass.FOR) || r.is(tail, WordClass.ON) ? ClaimAct.DEMAND : ClaimAct.STATE;
  }

  /** Tells whether a short quoted content is nothing but a question. */
  private static boolean ends(Reading r, Attributions found, int i) {
    int start = found.leftStart(i) >= 0 ? found.leftStart(i) : found.rightStart(i);
    int end = found.leftStart(i) >= 0 ? found.leftEnd(i) : found.rightEnd(i);
    boolean marked = end >= 2 && r.closes(end - 1) && r.is(end - 2, WordClass.QUESTION_MARK);
    return marked && r.sentence[start] == r.sentence[end - 1];
  }
}
