package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.lookup.LookedUpTerm;
import org.quotidian.search.QueryPart.Nearness;

/**
 * Two things near each other.
 *
 * @param left the one
 * @param right the other
 * @param how how near
 * @param words how many words away at most
 * @param breaks where sentences, or paragraphs, begin; null where that is not asked
 */
public record NearSource(
    SpanSource left, SpanSource right, Nearness how, int words, @Nullable BreakSource breaks)
    implements SpanSource {
  /** More pairs are not looked at in one article, so that no article takes long. */
  private static final int MOST_PAIRS = 1 << 24;

  @Override
  public Query candidates() {
    return new BooleanQuery.Builder()
        .add(left.candidates(), Occur.FILTER)
        .add(right.candidates(), Occur.FILTER)
        .build();
  }

  @Override
  public List<LookedUpTerm> weighed() {
    List<LookedUpTerm> terms = new ArrayList<>(left.weighed());
    terms.addAll(right.weighed());
    return terms;
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    SpanFinder one = left.in(leaf);
    SpanFinder other = one == null ? null : right.in(leaf);
    return one == null || other == null
        ? null
        : new Finder(this, one, other, breaks == null ? null : breaks.in(leaf));
  }

  private static final class Finder implements SpanFinder {
    private final NearSource asked;
    private final SpanFinder leftFinder;
    private final SpanFinder rightFinder;
    private final @Nullable SpanFinder breakFinder;
    private final Spans left = new Spans();
    private final Spans right = new Spans();
    private final Spans breaks = new Spans();
    private final Spans perhaps = new Spans();

    Finder(
        NearSource asked,
        SpanFinder leftFinder,
        SpanFinder rightFinder,
        @Nullable SpanFinder breakFinder) {
      this.asked = asked;
      this.leftFinder = leftFinder;
      this.rightFinder = rightFinder;
      this.breakFinder = breakFinder;
    }

    @Override
    public void find(int doc, Spans found) throws IOException {
      found.clear();
      leftFinder.perhaps(doc, left);
      if (left.size() == 0) {
        return;
      }
      rightFinder.perhaps(doc, right);
      if (right.size() == 0) {
        return;
      }
      if (breakFinder != null) {
        breakFinder.find(doc, breaks);
      }
      if (!leftFinder.isDear() && !rightFinder.isDear()) {
        pairs(found);
        return;
      }
      pairs(perhaps);
      if (perhaps.size() == 0) {
        return;
      }
      if (leftFinder.isDear()) {
        leftFinder.findAmong(doc, perhaps, left);
      }
      if (rightFinder.isDear()) {
        rightFinder.findAmong(doc, perhaps, right);
      }
      pairs(found);
    }

    private void pairs(Spans found) {
      found.clear();
      int widest = 0;
      for (int j = 0; j < right.size(); j++) {
        widest = Math.max(widest, right.last(j) - right.first(j));
      }
      int pairs = 0;
      boolean within = !asked.how.isCounted();
      for (int i = 0; i < left.size() && !found.isFull(); i++) {
        int from;
        int to;
        if (within) {
          from = start(left.first(i));
          to = end(left.first(i));
          if (left.last(i) > to) {
            continue; // it goes on behind the break itself
          }
        } else {
          from = Math.max(0, left.first(i) - asked.words - widest);
          to = left.last(i) + asked.words;
        }
        for (int j = right.firstFrom(from);
            j < right.size() && right.first(j) <= to && !found.isFull() && pairs < MOST_PAIRS;
            j++) {
          pairs++;
          if ((!within || right.last(j) <= to) && isNear(i, j)) {
            found.add(
                Math.min(left.first(i), right.first(j)),
                Math.max(left.last(i), right.last(j)),
                true);
          }
        }
      }
      found.order();
    }

    /** Returns the first place of the sentence, or paragraph, that holds a place. */
    private int start(int place) {
      int next = breaks.firstFrom(place + 1);
      return next == 0 ? 0 : breaks.first(next - 1);
    }

    /** Returns its last place. */
    private int end(int place) {
      int next = breaks.firstFrom(place + 1);
      return next == breaks.size() ? Integer.MAX_VALUE : breaks.first(next) - 1;
    }

    private boolean isNear(int i, int j) {
      if (left.last(i) < right.first(j)) {
        return !asked.how.isCounted() || right.first(j) - left.last(i) <= asked.words;
      } else if (asked.how == Nearness.BEFORE) {
        return false;
      } else if (right.last(j) < left.first(i)) {
        return !asked.how.isCounted() || left.first(i) - right.last(j) <= asked.words;
      }
      return liesIn(left, i, right, j) || liesIn(right, j, left, i);
    }

    /** Tells whether something lies between the ends of a nearness. */
    private static boolean liesIn(Spans inner, int i, Spans outer, int j) {
      return outer.isOpen(j) && outer.first(j) < inner.first(i) && inner.last(i) < outer.last(j);
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      leftFinder.parts(doc, found);
      rightFinder.parts(doc, found);
    }
  }
}
