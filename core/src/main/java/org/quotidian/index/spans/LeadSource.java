package org.quotidian.index.spans;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.LookedUpTerm;

/**
 * What stands in the lead of a body.
 *
 * @param source what is looked for in the body
 */
public record LeadSource(SpanSource source) implements SpanSource {

  @Override
  public Query candidates() {
    return source.candidates();
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return source.weighed();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    SpanFinder finder = source.in(leaf);
    return finder == null
        ? null
        : new Finder(finder, DocValues.getNumeric(leaf.reader(), Fields.LEAD_END));
  }

  private record Finder(SpanFinder finder, NumericDocValues ends) implements SpanFinder {

    @Override
    public void find(int doc, Spans found) throws IOException {
      if (ends.advanceExact(doc)) {
        finder.findBefore(doc, (int) ends.longValue(), found);
      } else {
        finder.find(doc, found);
      }
    }

    @Override
    public @Nullable DocIdSetIterator articles() {
      return finder.articles();
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      finder.parts(doc, found);
    }
  }
}
