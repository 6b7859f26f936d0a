package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Any of some terms of one index field, by the positions that the index holds. */
public final class PostingSource implements SpanSource {
  private final String field;
  private final List<BytesRef> terms;
  private final Decoder decoder;

  private PostingSource(String field, List<BytesRef> terms, Decoder decoder) {
    this.field = field;
    this.terms = List.copyOf(terms);
    this.decoder = decoder;
  }

  /** Returns a word of a field of words. */
  public static SpanSource word(String field, BytesRef term) {
    return new PostingSource(field, List.of(term), PostingSource::wordAt);
  }

  /** Returns the terms of a field of positions of the whole article. */
  public static SpanSource placed(String field, List<BytesRef> terms, Decoder decoder) {
    return new PostingSource(field, terms, decoder);
  }

  /** Returns a finder of the words that these postings have, by positions. */
  static SpanFinder words(List<PostingsEnum> postings) {
    return finder(postings, PostingSource::wordAt);
  }

  private static void wordAt(int position, Spans found) {
    found.add(position, position, false);
  }

  @Override
  public Query candidates() {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new TermInSetQuery(field, terms);
  }

  @Override
  public List<Term> weighed() {
    return terms.stream().map(term -> new Term(field, term)).toList();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    Terms all = leaf.reader().terms(field);
    if (all == null) {
      return null;
    }
    List<PostingsEnum> postings = new ArrayList<>();
    TermsEnum each = all.iterator();
    for (BytesRef term : terms) {
      if (each.seekExact(term)) {
        postings.add(each.postings(null, PostingsEnum.POSITIONS));
      }
    }
    return postings.isEmpty() ? null : finder(postings, decoder);
  }

  private static SpanFinder finder(List<PostingsEnum> postings, Decoder decoder) {
    return postings.size() == 1 ? new One(postings.get(0), decoder) : new Finder(postings, decoder);
  }

  /** Tells which places a position stands for. */
  public interface Decoder {
    /** Adds the places, or nothing if the position is of another text. */
    void add(int position, Spans found);
  }

  /** One term, whose positions are in order. */
  private record One(PostingsEnum postings, Decoder decoder) implements SpanFinder {
    @Override
    public void find(int doc, Spans found) throws IOException {
      found.clear();
      int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
      if (at == doc) {
        for (int left = postings.freq(); left > 0; left--) {
          decoder.add(postings.nextPosition(), found);
        }
      }
    }
  }

  private static final class Finder implements SpanFinder {
    private final PriorityQueue<PostingsEnum> byDoc =
        new PriorityQueue<>(Comparator.comparingInt(DocIdSetIterator::docID));
    private final List<PostingsEnum> here = new ArrayList<>();
    private final Decoder decoder;

    Finder(List<PostingsEnum> postings, Decoder decoder) {
      byDoc.addAll(postings);
      this.decoder = decoder;
    }

    @Override
    public void find(int doc, Spans found) throws IOException {
      found.clear();
      here.clear();
      for (PostingsEnum next = byDoc.peek();
          next != null && next.docID() <= doc;
          next = byDoc.peek()) {
        byDoc.poll();
        int at = next.docID() < doc ? next.advance(doc) : doc;
        if (at == doc) {
          here.add(next);
        } else if (at != DocIdSetIterator.NO_MORE_DOCS) {
          byDoc.add(next);
        }
      }
      for (PostingsEnum postings : here) {
        for (int left = postings.freq(); left > 0; left--) {
          decoder.add(postings.nextPosition(), found);
        }
      }
      byDoc.addAll(here);
      found.order();
    }
  }
}
