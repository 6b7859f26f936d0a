package org.quotidian.index.spans;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.lookup.LookedUpTerm;

/**
 * A word of a text.
 *
 * @param term its term in the field of the text's words
 */
public record WordSource(LookedUpTerm term) implements SpanSource {

  /** Returns a word of a field of words. */
  public static WordSource of(String field, BytesRef term) {
    return new WordSource(new LookedUpTerm(new Term(field, term)));
  }

  @Override
  public Query candidates() {
    return term;
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return List.of(term);
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    PostingsEnum postings = term.places(leaf);
    return postings == null ? null : new Finder(postings);
  }

  /** Reads the places, which are in order. */
  private record Finder(PostingsEnum postings) implements SpanFinder {

    @Override
    public void find(int doc, Spans found) throws IOException {
      findBefore(doc, Integer.MAX_VALUE, found);
    }

    @Override
    public void findBefore(int doc, int behind, Spans found) throws IOException {
      found.clear();
      for (int left = count(doc, found); left > 0; left--) {
        int place = postings.nextPosition();
        if (place >= behind) {
          return;
        }
        found.add(place, place, false);
      }
    }

    @Override
    public DocIdSetIterator articles() {
      return postings;
    }

    @Override
    public int count(int doc, Spans room) throws IOException {
      int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
      return at == doc ? postings.freq() : 0;
    }
  }
}
