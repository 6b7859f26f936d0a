package org.quotidian.claim.attribution;

import java.util.Arrays;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.LayoutFeatures;

/**
 * The lines of an interview or debate that begin with who speaks: "WALLACE: …", "Q: …". One such line
 * may be anything; several make a transcript.
 */
final class Transcript {
  private static final int LEAST_LINES = 3;
  private static final int LONGEST_LABEL = 4;
  private static final int FARTHEST = 1_000;

  /** How many paragraphs an answer may have beside the first. */
  private static final int LONGEST_ANSWER = 4;

  private static final float PROBABILITY = 0.8f;

  private final Reading r;
  private final boolean transcript;

  Transcript(Reading r) {
    this.r = r;
    int lines = 0;
    for (int p = 1; p < r.text().paragraphCount() && lines < LEAST_LINES; p++) {
      lines += labelled(r.text().sentenceFirst(r.text().paragraphFirst(p))) ? 1 : 0;
    }
    this.transcript = lines >= LEAST_LINES;
  }

  /** Tells whether the token is the colon behind a speaker's label. */
  boolean labels(int token) {
    return transcript && label(token) >= 0;
  }

  /** Adds what is said after the colon of a cue, up to the end of the paragraph. */
  void add(Attributions found, int cue, int colon) {
    int label = label(colon);
    int end = Math.min(answerEnd(colon), colon + FARTHEST);
    if (label < 0 || end <= colon + 1) {
      return;
    }
    int i = found.add(cue, LayoutFeatures.RIGHT, PROBABILITY);
    found.cue(i, colon, colon + 1);
    found.source(i, label, colon);
    found.right(i, colon + 1, end);
  }

  /** Returns where an answer ends: with the last paragraph before the next label, if one follows. */
  private int answerEnd(int colon) {
    int end = r.paragraphEnd(colon);
    int next = end;
    for (int more = 0; more < LONGEST_ANSWER && next < r.size(); more++) {
      if (labelled(next)) {
        return next;
      }
      next = r.paragraphEnd(next);
    }
    return end;
  }

  private boolean labelled(int first) {
    for (int t = first + 1; t < r.size() && t <= first + LONGEST_LABEL + 1; t++) {
      if (r.is(t, WordClass.COLON)) {
        return label(t) >= 0;
      }
    }
    return false;
  }

  /**
   * Ends what others say where the next line begins: "A transcript follows:" does not say what those
   * in it say.
   */
  void part(Attributions found) {
    if (!transcript) {
      return;
    }
    int n = r.size();
    int[] next = new int[n + 1];
    Arrays.fill(next, n);
    for (int i = 0; i < found.size(); i++) {
      if (found.byLayout(i) && found.leftStart(i) < 0) {
        next[r.paragraphFirst(found.sourceStart(i))] = r.paragraphFirst(found.sourceStart(i));
      }
    }
    for (int t = n - 1; t >= 0; t--) {
      next[t] = Math.min(next[t], next[t + 1]);
    }
    boolean[] kept = new boolean[found.size()];
    for (int i = 0; i < kept.length; i++) {
      int start = found.rightStart(i);
      boolean over = start >= 0 && !found.byLayout(i) && next[start] < found.rightEnd(i);
      kept[i] = !over || next[start] > start || found.leftStart(i) >= 0;
      if (over) {
        found.right(i, next[start] > start ? start : -1, next[start] > start ? next[start] : -1);
      }
    }
    found.keep(kept);
  }

  /** Returns the first token of the label before a colon, or -1. */
  private int label(int colon) {
    if (!r.is(colon, WordClass.COLON)) {
      return -1;
    }
    int first = r.paragraphFirst(colon);
    if (r.opens(first)) {
      first++;
    }
    if (colon <= first || colon - first > LONGEST_LABEL) {
      return -1;
    }
    for (int t = first; t < colon; t++) {
      boolean letter = r.text().tokenEnd(t) - r.text().tokenStart(t) == 1;
      if (!r.text().isAllCapitals(t) && !(letter && r.text().isCapitalised(t))) {
        return -1;
      }
    }
    return first;
  }
}
