package org.quotidian.index.spans;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;

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
  public List<Term> weighed() {
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
      finder.find(doc, found);
      if (found.size() > 0 && ends.advanceExact(doc)) {
        int behind = (int) ends.longValue();
        found.retain(number -> found.last(number) < behind);
      }
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      finder.parts(doc, found);
    }
  }
}
