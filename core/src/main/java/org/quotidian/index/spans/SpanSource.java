package org.quotidian.index.spans;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.lookup.LookedUpTerm;

/** Something that stands at places of one text of an article, as a query asks for it. Immutable. */
public interface SpanSource {

  /** Returns what matches all articles that have it, and perhaps others; scores do not count. */
  Query candidates();

  /** Returns what finds it in a segment, or null if the segment has none. */
  @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException;

  /** Returns the terms by whose rarity a match is weighed. */
  List<LookedUpTerm> weighed();
}
