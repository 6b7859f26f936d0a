package org.quotidian.claim.attribution;

import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;

/** Which of the candidates are likely enough to be kept, by what they are and by what stands around them. */
final class Selection {
  /**
   * The least probability of what stands inside another attribution. The annotators mark nothing there,
   * so the thresholds that suit the outermost ones say nothing of it.
   */
  private static final float LEAST_INSIDE = 0.28f;

  /** The least probability of what alone gives a long quotation a speaker. */
  private static final float SECOND_CHANCE = 0.1f;

  private final float leastOfQuotations;
  private final float leastOfSpeech;
  private final float leastOfAttitude;

  /**
   * A selection.
   *
   * @param leastOfQuotations the least probability of an attribution that is kept if its content is
   *     quoted in whole or in part
   * @param leastOfSpeech the same for something said, in other words
   * @param leastOfAttitude the same for beliefs, wishes, decisions
   */
  Selection(float leastOfQuotations, float leastOfSpeech, float leastOfAttitude) {
    this.leastOfQuotations = leastOfQuotations;
    this.leastOfSpeech = leastOfSpeech;
    this.leastOfAttitude = leastOfAttitude;
  }

  /** Returns which of the attributions, judged before, are kept. */
  boolean[] of(Reading r, Cues cues, Attributions found) {
    boolean[] kept = new boolean[found.size()];
    for (int i = 0; i < kept.length; i++) {
      float least = speaksOf(r, cues, found, i) ? SECOND_CHANCE : least(r, cues, found, i);
      kept[i] =
          found.probability(i) >= least
              && !onlyTopic(r, cues, found, i)
              && !anothersDeed(r, cues, found, i);
    }
    insideOthers(found, kept);
    secondChance(r, found, kept);
    oneToACue(found, kept);
    return kept;
  }

  /** Drops what is unlikely and stands inside what is kept. */
  private static void insideOthers(Attributions found, boolean[] kept) {
    boolean[] before = kept.clone();
    for (int i = 0; i < kept.length; i++) {
      int parent = found.parent(i);
      kept[i] &= parent < 0 || !before[parent] || found.probability(i) >= LEAST_INSIDE;
    }
  }

  /** Keeps what would leave a quotation with nobody to have said it. */
  private static void secondChance(Reading r, Attributions found, boolean[] kept) {
    int[] orphans = null;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]
          || found.probability(i) < SECOND_CHANCE
          || r.quotation[found.cueStart(i)] >= 0
          || Kinds.of(r, found, i) == ClaimKind.INDIRECT) {
        continue;
      }
      if (orphans == null) {
        orphans = orphans(r, found, kept);
      }
      int length = 0;
      int quoted = 0;
      if (found.leftStart(i) >= 0) {
        length += found.leftEnd(i) - found.leftStart(i);
        quoted += orphans[found.leftEnd(i)] - orphans[found.leftStart(i)];
      }
      if (found.rightStart(i) >= 0) {
        length += found.rightEnd(i) - found.rightStart(i);
        quoted += orphans[found.rightEnd(i)] - orphans[found.rightStart(i)];
      }
      kept[i] = quoted * 10 >= length * 7;
    }
  }

  /** Returns how many tokens of longer quotations that nobody has stand before each token. */
  private static int[] orphans(Reading r, Attributions found, boolean[] kept) {
    int n = r.size();
    int[] change = new int[n + 2];
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        change(change, found.leftStart(i), found.leftEnd(i));
        change(change, found.rightStart(i), found.rightEnd(i));
      }
    }
    for (int k = 0; k < found.extras(); k++) {
      if (kept[found.extraOf(k)]) {
        change(change, found.extraStart(k), found.extraEnd(k));
      }
    }
    int[] orphans = new int[n + 1];
    int depth = 0;
    for (int t = 0; t < n; t++) {
      depth += change[t];
      int q = r.quotation[t];
      boolean whole = q >= 0 && r.text().quotationEnd(q) - r.text().quotationFirst(q) > 5;
      orphans[t + 1] = orphans[t] + (depth == 0 && whole ? 1 : 0);
    }
    return orphans;
  }

  /** Of two attributions whose cues overlap ("made the claim", "the claim") keeps the likelier. */
  private static void oneToACue(Attributions found, boolean[] kept) {
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      boolean same = last >= 0 && found.cueStart(i) < found.cueEnd(last);
      if (same && found.probability(last) >= found.probability(i)) {
        kept[i] = false;
      } else {
        if (same) {
          kept[last] = false;
        }
        last = i;
      }
    }
  }

  /** Tells whether somebody named "spoke of" something, which annotators pass over now and then. */
  private static boolean speaksOf(Reading r, Cues cues, Attributions found, int i) {
    int cue = found.cue(i);
    return r.is(cues.tail(cue), WordClass.OF)
        && cues.word(cue).words().equals("speak")
        && found.sourceStart(i) >= 0
        && found.sourceEnd(i) == found.cueStart(i);
  }

  /** Tells whether somebody means "to discuss the conflict": a talk to come, in which nothing is said. */
  private static boolean onlyTopic(Reading r, Cues cues, Attributions found, int i) {
    int head = cues.head(found.cue(i));
    if (!r.is(head - 1, WordClass.TO)) {
      return false;
    }
    boolean talks =
        switch (cues.word(found.cue(i)).words()) {
          case "discuss", "debate", "talk", "speak", "chat", "converse" -> true;
          default -> false;
        };
    int start = found.rightStart(i);
    return talks
        && start >= 0
        && found.leftStart(i) < 0
        && r.quotation[start] == r.quotation[head]
        && !r.is(start, WordGroup.RELATIVE)
        && !r.is(start, WordGroup.SUBORDINATOR);
  }

  /** Tells whether the cue is what somebody else is to do: of "for NATO to admit Ukraine" not he who asks. */
  private static boolean anothersDeed(Reading r, Cues cues, Attributions found, int i) {
    int name = cues.head(found.cue(i)) - 2;
    if (name < 1 || !r.is(name + 1, WordClass.TO) || r.mention[name] < 0) {
      return false;
    }
    int start = r.mentionStart(name);
    int source = found.sourceStart(i);
    return r.is(start - 1, WordClass.FOR) && (source < start || source > name);
  }

  private float least(Reading r, Cues cues, Attributions found, int i) {
    if (Kinds.of(r, found, i) != ClaimKind.INDIRECT) {
      return leastOfQuotations;
    }
    return switch (cues.word(found.cue(i)).sort()) {
      case SPEECH, MANNER, EVIDENCE -> leastOfSpeech;
      default -> leastOfAttitude;
    };
  }

  private static void change(int[] change, int start, int end) {
    if (start >= 0) {
      change[start]++;
      change[end]--;
    }
  }
}
