package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.ContentSpans;
import org.quotidian.claim.spans.CueSpans;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.spans.SourceSpans;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.Weights;
import org.quotidian.claim.weights.WideFeatureList;

/** Finds the attributions of one text; holds the working space for it, so one to a thread. */
public final class AttributionFinder {
  /** The least probability of a cue whose spans are looked for. */
  private static final float LEAST_LIKELY = 0.25f;

  /** The least probability of a layout that is tried beside the most probable one. */
  private static final float WORTH_A_LOOK = 0.15f;

  private final Weights weights;
  private final FeatureList features;
  private final WideFeatureList ofCue;
  private final Lattice lattice;
  private final float[] scores = new float[LayoutFeatures.OUTCOMES];
  private float[] layouts = new float[64 * LayoutFeatures.OUTCOMES];
  private int[] verdicts = new int[64];
  private final Selection selection;
  private final FurtherQuotations further;
  private final LoneQuotations lone;

  /**
   * A finder.
   *
   * @param leastOfQuotations the least probability of an attribution that is kept if its content is
   *     quoted in whole or in part
   * @param leastOfSpeech the same for something said, in other words
   * @param leastOfAttitude the same for beliefs, wishes, decisions
   */
  public AttributionFinder(
      Weights weights, float leastOfQuotations, float leastOfSpeech, float leastOfAttitude) {
    this.weights = weights;
    this.features = new FeatureList(weights);
    this.ofCue = new WideFeatureList(weights);
    this.lattice = new Lattice(weights);
    this.selection = new Selection(leastOfQuotations, leastOfSpeech, leastOfAttitude);
    this.further = new FurtherQuotations(features);
    this.lone = new LoneQuotations(lattice);
  }

  /** Returns the attributions in the order of their cues, outer and inner. */
  public Attributions find(Reading r, Cues cues) {
    Attributions found = candidates(r, cues);
    for (int i = 0; i < found.size(); i++) {
      if (found.byLayout(i)) {
        continue;
      }
      Verdict.fill(r, cues, found, i, features);
      float sum = weights.worth(features.take() + verdicts[found.cue(i)]);
      found.probability(i, (float) (1 / (1 + Math.exp(-sum))));
    }
    found.keep(selection.of(r, cues, found));
    further.add(r, cues, found);
    lone.add(r, cues, found);
    Nesting.mark(found);
    return found;
  }

  /** Decides for every candidate how probable each layout is, and tells the cues. */
  public void layouts(Reading r, Cues cues) {
    if (layouts.length < cues.size() * LayoutFeatures.OUTCOMES) {
      layouts = new float[cues.size() * 2 * LayoutFeatures.OUTCOMES];
      verdicts = new int[cues.size() * 2];
    }
    for (int cue = 0; cue < cues.size(); cue++) {
      layout(r, cues, cue);
      System.arraycopy(scores, 0, layouts, cue * LayoutFeatures.OUTCOMES, scores.length);
      cues.likely(cue, 1 - scores[LayoutFeatures.NONE]);
      verdicts[cue] = ofCue.sum(LayoutFeatures.VERDICT);
    }
  }

  /** Returns all that may be attributions, to be judged by {@link Verdict}. */
  public Attributions candidates(Reading r, Cues cues) {
    layouts(r, cues);
    lattice.places().begin(r.size());
    Attributions found = new Attributions();
    Transcript transcript = new Transcript(r);
    for (int cue = 0; cue < cues.size(); cue++) {
      int name = SignedQuotation.nameEnd(r, cues, cue);
      if (name > 0) {
        SignedQuotation.add(r, cues, cue, name, found);
        continue;
      }
      if (transcript.labels(cues.head(cue))) {
        transcript.add(found, cue, cues.head(cue));
        continue;
      }
      int layout = likeliest(cue);
      if (layout == LayoutFeatures.NONE) {
        continue;
      }
      boolean quotedBefore = WholeQuotations.left(r, cues, cue);
      if (layout == LayoutFeatures.RIGHT && (quotedBefore || trails(r, cues, cue))) {
        layout = LayoutFeatures.LEFT;
      }
      boolean interrupts = WholeQuotations.interrupts(r, cues, cue);
      if (interrupts) {
        layout = LayoutFeatures.BOTH;
      }
      int other = interrupts ? LayoutFeatures.NONE : runnerUp(layout);
      spans(r, cues, cue, layout, found);
      if (layout == LayoutFeatures.RIGHT && onlyWhen(r, cues, found, cue)) {
        found.removeLast();
        spans(r, cues, cue, LayoutFeatures.LEFT, found);
        continue;
      }
      if (other != LayoutFeatures.NONE && !(quotedBefore && other == LayoutFeatures.RIGHT)) {
        spans(r, cues, cue, other, found);
      }
    }
    transcript.part(found);
    Nesting.clip(found);
    AnnouncedQuotations.part(r, cues, found);
    further.add(r, cues, found);
    Nesting.mark(found);
    return found;
  }

  /** Tells whether a headline ends like "…, says mayor": a cue and a name after a comma. */
  private static boolean trails(Reading r, Cues cues, int cue) {
    int head = cues.head(cue);
    int end = r.sentenceEnd(head);
    boolean comma = r.is(cues.first(cue) - 1, WordClass.COMMA);
    if (!comma || cues.word(cue).strength() < 3 || end - cues.tail(cue) > 6 || end <= head + 1) {
      return false;
    }
    if (r.is(end - 1, WordGroup.STOP) || r.quotation[head] >= 0) {
      return false;
    }
    for (int t = cues.tail(cue); t < end; t++) {
      if (LayoutFeatures.verbal(r, t) || r.opens(t) || r.is(t, WordClass.THAT)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether the content found last is but the time of saying or who was told: "…, the mayor said on
   * Monday", "…, the mayor told Reuters last week".
   */
  private static boolean onlyWhen(Reading r, Cues cues, Attributions found, int cue) {
    int i = found.size() - 1;
    CueEntry word = cues.word(cue);
    boolean says = word.strength() == 3 && word.takes(CueEntry.Construction.BARE);
    if (i < 0 || found.cue(i) != cue || !says || found.rightStart(i) < 0) {
      return false;
    }
    int start = found.rightStart(i);
    int end = found.rightEnd(i);
    boolean when = r.is(start, WordGroup.PREPOSITION) || r.is(start, WordGroup.TIME);
    boolean told =
        word.takes(CueEntry.Construction.PERSON)
            && (r.mention[start] >= 0 || r.is(start, WordGroup.ROLE));
    boolean clause = r.verbs(start, end) > 0 || r.quotation[start] >= 0 || end - start > 8;
    int source = found.sourceStart(i);
    return (when || told) && !clause && source >= 0 && r.is(source - 1, WordGroup.COMMA);
  }

  /** Returns the likeliest layout and leaves the probabilities of all in {@link #scores}. */
  private int likeliest(int cue) {
    System.arraycopy(layouts, cue * LayoutFeatures.OUTCOMES, scores, 0, scores.length);
    int best = LayoutFeatures.RIGHT;
    for (int k = best + 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return 1 - scores[LayoutFeatures.NONE] < LEAST_LIKELY ? LayoutFeatures.NONE : best;
  }

  /** Leaves the probabilities of the layouts in {@link #scores}. */
  private void layout(Reading r, Cues cues, int cue) {
    if (!LayoutFeatures.fill(r, cues, cue, ofCue)) {
      Arrays.fill(scores, 0);
      scores[LayoutFeatures.NONE] = 1;
      return;
    }
    double sum = 0;
    scores[LayoutFeatures.NONE] = 0;
    for (int k = LayoutFeatures.RIGHT; k < scores.length; k++) {
      scores[k] = weights.worth(ofCue.sum(LayoutFeatures.slot(k)));
    }
    float most = Math.max(Math.max(scores[0], scores[1]), Math.max(scores[2], scores[3]));
    for (int k = 0; k < scores.length; k++) {
      scores[k] = (float) Math.exp(scores[k] - most);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= (float) sum;
    }
  }

  /** Returns the next likely layout of the last decision, if it is worth a look. */
  private int runnerUp(int layout) {
    int best = LayoutFeatures.NONE;
    float least = WORTH_A_LOOK;
    for (int k = LayoutFeatures.RIGHT; k < scores.length; k++) {
      if (k != layout && scores[k] >= least) {
        best = k;
        least = scores[k];
      }
    }
    return best;
  }

  private void spans(Reading r, Cues cues, int cue, int layout, Attributions found) {
    float probable = 1 - scores[LayoutFeatures.NONE];
    CueSpans.fill(r, cues, cue, layout, lattice);
    int best = lattice.best();
    int cueStart = lattice.first(best);
    int cueEnd = lattice.end(best);
    SourceSpans.fill(r, cues, cue, cueStart, cueEnd, layout, lattice);
    best = lattice.best();
    int sourceStart = lattice.first(best);
    int sourceEnd = lattice.end(best);
    int subject = SourceSpans.subject(r, cues.head(cue), sourceStart, sourceEnd);
    if (subject >= 0) {
      sourceStart = subject;
      sourceEnd = r.mentionEnd(subject);
    }
    int sourceMargin = lattice.margin();
    int leftMargin = -1;
    int rightMargin = -1;
    int leftSure = -1;
    int rightSure = -1;
    int leftStart = -1;
    int leftEnd = -1;
    if (layout != LayoutFeatures.RIGHT) {
      ContentSpans.left(r, cues, cue, cueStart, sourceStart, sourceEnd, layout, lattice);
      best = lattice.likeliest();
      leftSure = lattice.certainty();
      leftStart = best < 0 ? -1 : lattice.first(best);
      leftEnd = best < 0 ? -1 : lattice.end(best);
      leftMargin = lattice.margin();
      if (leftStart >= 0) {
        leftStart = WholeQuotations.start(r, cues.head(cue), leftStart, leftEnd);
        leftStart = AnnouncedQuotations.start(r, leftStart, leftEnd);
      }
    }
    int rightStart = -1;
    int rightEnd = -1;
    if (layout != LayoutFeatures.LEFT) {
      ContentSpans.right(r, cues, cue, cueEnd, sourceStart, sourceEnd, layout, lattice);
      best = lattice.likeliest();
      rightSure = lattice.certainty();
      rightStart = best < 0 ? -1 : lattice.first(best);
      rightEnd = best < 0 ? -1 : lattice.end(best);
      rightMargin = lattice.margin();
      if (rightStart >= 0) {
        rightEnd = WholeQuotations.end(r, cues.head(cue), rightStart, rightEnd);
      }
    }
    if (leftStart < 0 && rightStart < 0) {
      return;
    }
    int i = found.add(cue, layout, probable);
    found.cue(i, cueStart, cueEnd);
    found.source(i, sourceStart, sourceEnd);
    found.left(i, leftStart, leftEnd);
    found.right(i, rightStart, rightEnd);
    found.margin(i, 0, sourceMargin);
    found.margin(i, 1, leftMargin);
    found.margin(i, 2, rightMargin);
    found.margin(i, 3, leftSure);
    found.margin(i, 4, rightSure);
  }
}
