package org.quotidian.index.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.quotidian.article.ArticleField;
import org.quotidian.index.spans.ArticleSpans;
import org.quotidian.index.spans.Spans;
import org.quotidian.index.spans.SpansQuery;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.text.AnnotatedText;

/** Finds in an article what a query asks for by its places: the words and names of every match. */
final class SpanSpots {
  private final List<SpansQuery> queries = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();
  private final IndexSearcher snapshot;

  SpanSpots(IndexSearcher snapshot) {
    this.snapshot = snapshot;
  }

  boolean isEmpty() {
    return queries.isEmpty();
  }

  void add(SpansQuery query, int part) {
    queries.add(query);
    parts.add(part);
  }

  /** Finds the places in one field of the article. */
  void find(
      int parent, ArticleField field, AnnotatedText text, TermSequence sequence, List<Spot> spots)
      throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(parent, leaves));
    int doc = parent - leaf.docBase;
    for (int i = 0; i < queries.size(); i++) {
      ArticleSpans matches = queries.get(i).in(leaf);
      matches.find(doc);
      Spans whole = matches.in(field);
      if (whole.size() == 0) {
        continue;
      }
      Spans words = queries.get(i).in(leaf).parts(field, doc);
      int behind = -1;
      int next = 0;
      for (int word = 0; word < words.size(); word++) {
        while (next < whole.size() && whole.first(next) <= words.first(word)) {
          behind = Math.max(behind, whole.last(next));
          next++;
        }
        if (words.last(word) <= behind) {
          spots.add(
              new Spot(
                  field,
                  text.tokenStart(sequence.tokenAt(words.first(word))),
                  text.tokenEnd(sequence.tokenAt(words.last(word))),
                  parts.get(i)));
        }
      }
    }
  }
}
