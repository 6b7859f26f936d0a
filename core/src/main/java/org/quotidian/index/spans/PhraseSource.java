package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.terms.TermSequence;

/**
 * Words next to each other; a word left out of the index keeps its place between them.
 *
 * @param field the field of words
 * @param terms the terms
 * @param places how far each stands behind the first
 */
public record PhraseSource(String field, List<BytesRef> terms, List<Integer> places)
    implements SpanSource {

  /** Returns the terms of a sequence, which must not be empty. */
  public static SpanSource of(String field, TermSequence sequence) {
    if (sequence.size() == 1) {
      return PostingSource.word(field, sequence.term(0));
    }
    List<BytesRef> terms = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      terms.add(sequence.term(i));
      places.add(sequence.place(i) - sequence.place(0));
    }
    return new PhraseSource(field, terms, places);
  }

  @Override
  public Query candidates() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (BytesRef term : terms) {
      all.add(PostingSource.word(field, term).candidates(), Occur.FILTER);
    }
    return all.build();
  }

  @Override
  public List<Term> weighed() {
    return terms.stream().map(term -> new Term(field, term)).toList();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    List<SpanFinder> words = new ArrayList<>();
    for (BytesRef term : terms) {
      SpanFinder word = PostingSource.word(field, term).in(leaf);
      if (word == null) {
        return null;
      }
      words.add(word);
    }
    Spans following = new Spans();
    return (doc, found) -> {
      words.get(0).find(doc, found);
      int end = places.get(places.size() - 1);
      for (int i = 1; i < words.size() && found.size() > 0; i++) {
        words.get(i).find(doc, following);
        int behind = places.get(i);
        found.retain(
            number -> {
              int due = found.first(number) + behind;
              int at = following.firstFrom(due);
              return at < following.size() && following.first(at) == due;
            });
      }
      widen(found, end);
    };
  }

  private static void widen(Spans found, int end) {
    int size = found.size();
    int[] firsts = new int[size];
    for (int i = 0; i < size; i++) {
      firsts[i] = found.first(i);
    }
    found.clear();
    for (int first : firsts) {
      found.add(first, first + end, false);
    }
  }
}
