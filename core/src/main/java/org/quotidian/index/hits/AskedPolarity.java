package org.quotidian.index.hits;

import java.util.List;
import org.quotidian.index.terms.Wording;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/** Whether a question asks for words, and whether these negate something. */
enum AskedPolarity {
  /** No words are asked for. */
  NONE,
  /** Words are, and none negates. */
  AFFIRMED,
  /** Words are, and some negate. */
  NEGATED;

  /** Returns that of a question. */
  static AskedPolarity of(NewsQuery query) {
    if (query instanceof QueryPart.And and) {
      return of(and.parts());
    } else if (query instanceof QueryPart.Or or) {
      return of(or.parts());
    } else if (query instanceof QueryPart.Boosted boosted) {
      return of(boosted.part());
    } else if (query instanceof QueryPart.SameClaim same) {
      return of(same.inner());
    } else if (query instanceof QueryPart.Near near) {
      return of(List.of(near.left(), near.right()));
    } else if (query instanceof QueryPart.Word word) {
      return ofText(word.word());
    } else if (query instanceof QueryPart.Phrase phrase) {
      return ofText(phrase.words());
    } else if (query instanceof QueryPart.Exact exact) {
      return ofText(exact.words());
    } else if (query instanceof QueryPart.Says says) {
      return ofText(says.runningText());
    }
    return NONE; // of a post, which says much at a time, a claim need not say the contrary
  }

  /** Returns how claims are weighed: those that say the contrary come behind those that say what is asked. */
  List<Weighing> weighings() {
    Weighing surest = new Weighing.ByConfidence();
    return this == NONE
        ? List.of(surest)
        : List.of(surest, new Weighing.ByPolarity(this == NEGATED));
  }

  private static AskedPolarity of(List<NewsQuery> parts) {
    AskedPolarity most = NONE;
    for (NewsQuery part : parts) {
      AskedPolarity one = of(part);
      most = one.compareTo(most) > 0 ? one : most;
    }
    return most;
  }

  private static AskedPolarity ofText(String words) {
    return Wording.isNegated(words) ? NEGATED : AFFIRMED;
  }
}
