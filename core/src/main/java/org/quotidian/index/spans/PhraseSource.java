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
import org.quotidian.index.terms.TermSequence;

/**
 * Words next to each other; a word left out of the index keeps its place between them.
 *
 * @param words the words
 * @param places how far each stands behind the first
 */
public record PhraseSource(List<WordSource> words, List<Integer> places) implements SpanSource {

  /** Returns the terms of a sequence, which must not be empty, in a field of words. */
  public static SpanSource of(String field, TermSequence sequence) {
    if (sequence.size() == 1) {
      return WordSource.of(field, sequence.term(0));
    }
    List<WordSource> words = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      words.add(WordSource.of(field, sequence.term(i)));
      places.add(sequence.place(i) - sequence.place(0));
    }
    return new PhraseSource(words, places);
  }

  @Override
  public Query candidates() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word.candidates(), Occur.FILTER));
    return all.build();
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return words.stream().map(WordSource::term).toList();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    List<SpanFinder> finders = new ArrayList<>();
    for (WordSource word : words) {
      SpanFinder finder = word.in(leaf);
      if (finder == null) {
        return null;
      }
      finders.add(finder);
    }
    Spans following = new Spans();
    return (doc, found) -> {
      finders.get(0).find(doc, found);
      int end = places.get(places.size() - 1);
      for (int i = 1; i < finders.size() && found.size() > 0; i++) {
        finders.get(i).find(doc, following);
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
