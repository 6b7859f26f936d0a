package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.index.lookup.LookedUpTerm;

/**
 * Any of several things.
 *
 * @param sources what they are
 */
public record AnySource(List<SpanSource> sources) implements SpanSource {

  @Override
  public Query candidates() {
    return AnyOf.all(sources.stream().map(SpanSource::candidates).toList());
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return sources.stream().flatMap(source -> source.weighed().stream()).toList();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    List<SpanFinder> finders = new ArrayList<>();
    for (SpanSource source : sources) {
      SpanFinder finder = source.in(leaf);
      if (finder != null) {
        finders.add(finder);
      }
    }
    return finders.isEmpty() ? null : new Finder(finders);
  }

  private record Finder(List<SpanFinder> finders, Spans one, Spans sure) implements SpanFinder {
    Finder(List<SpanFinder> finders) {
      this(finders, new Spans(), new Spans());
    }

    @Override
    public void find(int doc, Spans found) throws IOException {
      found.clear();
      for (SpanFinder finder : finders) {
        finder.find(doc, one);
        found.addAll(one);
      }
      found.order();
    }

    @Override
    public boolean isDear() {
      return finders.stream().anyMatch(SpanFinder::isDear);
    }

    @Override
    public void perhaps(int doc, Spans found) throws IOException {
      found.clear();
      sure.clear();
      for (SpanFinder finder : finders) {
        finder.perhaps(doc, one);
        (finder.isDear() ? found : sure).addAll(one);
      }
      found.addAll(sure);
      found.order();
    }

    /** What is cheap to find was found by {@link #perhaps}, and is asked for once only. */
    @Override
    public void findAmong(int doc, Spans among, Spans found) throws IOException {
      found.clear();
      found.addAll(sure);
      for (SpanFinder finder : finders) {
        if (finder.isDear()) {
          finder.findAmong(doc, among, one);
          found.addAll(one);
        }
      }
      found.order();
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      for (SpanFinder finder : finders) {
        finder.parts(doc, found);
      }
    }
  }
}
