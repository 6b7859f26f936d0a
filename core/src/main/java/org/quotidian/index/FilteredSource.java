package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What stands at its places only where something else is so, too.
 *
 * @param source what is looked for
 * @param other what decides, or is absent
 * @param needed whether an article without the other has nothing of the first
 * @param rule which of the first remain
 */
record FilteredSource(SpanSource source, SpanSource other, boolean needed, Rule rule)
    implements SpanSource {

  /** Words of the lead are these of the body, and those of the sentence that they end in. */
  private static final int LEAD_WORDS = 50;

  /** Returns what stands in the lead. */
  static SpanSource inLead(SpanSource source, SpanSource sentences) {
    return new FilteredSource(
        source,
        sentences,
        false,
        (found, breaks) -> {
          int next = breaks.firstFrom(LEAD_WORDS);
          int behind = next == breaks.size() ? Integer.MAX_VALUE : breaks.first(next);
          found.retain(number -> found.last(number) < behind);
        });
  }

  /** Returns the names that are written in these words and no others. */
  static SpanSource spelled(SpanSource names, SpanSource words) {
    return new FilteredSource(
        names,
        words,
        true,
        (found, written) ->
            found.retain(
                number -> {
                  int at = written.firstFrom(found.first(number));
                  return at < written.size()
                      && written.first(at) == found.first(number)
                      && written.last(at) == found.last(number);
                }));
  }

  @Override
  public Query candidates() {
    return needed
        ? new BooleanQuery.Builder()
            .add(source.candidates(), Occur.FILTER)
            .add(other.candidates(), Occur.FILTER)
            .build()
        : source.candidates();
  }

  @Override
  public List<Term> weighed() {
    return source.weighed();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    SpanFinder finder = source.in(leaf);
    SpanFinder deciding = other.in(leaf);
    if (finder == null || (deciding == null && needed)) {
      return null;
    }
    return new Finder(this, finder, deciding);
  }

  private static final class Finder implements SpanFinder {
    private final FilteredSource asked;
    private final SpanFinder finder;
    private final @Nullable SpanFinder deciding;
    private final Spans others = new Spans();

    Finder(FilteredSource asked, SpanFinder finder, @Nullable SpanFinder deciding) {
      this.asked = asked;
      this.finder = finder;
      this.deciding = deciding;
    }

    @Override
    public void find(int doc, Spans found) throws IOException {
      finder.find(doc, found);
      if (found.size() > 0) {
        if (deciding != null) {
          deciding.find(doc, others);
        }
        asked.rule.apply(found, others);
      }
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      if (asked.needed) {
        SpanFinder.super.parts(doc, found); // a name in one spelling, not in any
      } else {
        finder.parts(doc, found);
      }
    }
  }

  /** Decides which stretches remain. */
  interface Rule {
    void apply(Spans found, Spans others);
  }
}
