package org.quotidian.index.hits;

import org.quotidian.index.layout.Confidences;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.terms.Wording;
import org.quotidian.search.Recency;

/** How much a document counts by a number it carries in a field. */
interface Weighing {
  /** Returns the field of the number. */
  String field();

  /** Returns what the score of a document with the number is multiplied with, 0 to 1. */
  float factor(long number);

  /** Returns what the score of a document without a number is multiplied with, 0 to 1. */
  float factorOfNone();

  /**
   * The older the article, the less it counts.
   *
   * @param field the field of the date
   */
  record ByAge(Recency recency, String field) implements Weighing {
    @Override
    public float factor(long published) {
      return (float) recency.factor(recency.asOf().toEpochMilli() - published);
    }

    @Override
    public float factorOfNone() {
      return (float) recency.undated();
    }
  }

  /**
   * The surer a claim, the more it counts: half if it is sure to be none. What is asked for decides, but
   * among claims that match alike, as all of a speaker's do, the surest stand first.
   */
  record ByConfidence() implements Weighing {
    @Override
    public String field() {
      return Fields.CONFIDENCE;
    }

    @Override
    public float factor(long steps) {
      return (float) (1 + Confidences.of((int) steps)) / 2;
    }

    @Override
    public float factorOfNone() {
      return 1;
    }
  }

  /**
   * Of claims that match alike, those that affirm what is asked, or negate it as the question does, come
   * before those that do the contrary; of long ones it is not known.
   *
   * @param negated whether the question negates
   */
  record ByPolarity(boolean negated) implements Weighing {
    private static final float CONTRARY = 0.8f;

    @Override
    public String field() {
      return Fields.WORDING;
    }

    @Override
    public float factor(long wording) {
      return Wording.is(wording, !negated) ? CONTRARY : 1;
    }

    @Override
    public float factorOfNone() {
      return 1;
    }
  }
}
