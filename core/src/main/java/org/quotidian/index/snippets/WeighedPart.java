package org.quotidian.index.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.query.QueryTranslator;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/**
 * A part of a question that is no combination of others, and what it adds to the score of a hit.
 *
 * @param query the part
 * @param wanted whether it must hold, or may; else it must not
 * @param weighs whether it counts in the ranking, or only admits
 * @param weight scores it; null if it asks for nothing, such as a stop word
 */
record WeighedPart(NewsQuery query, boolean wanted, boolean weighs, @Nullable Weight weight) {
  /** Returns the parts of a question in the order in which they stand there. */
  static List<WeighedPart> of(NewsQuery query, QueryTranslator translator, IndexSearcher snapshot)
      throws IOException {
    List<WeighedPart> parts = new ArrayList<>();
    gather(query, false, 1, translator, Ranking.searcher(snapshot), parts);
    return parts;
  }

  private static void gather(
      NewsQuery query,
      boolean inAnd,
      float boost,
      QueryTranslator translator,
      IndexSearcher searcher,
      List<WeighedPart> parts)
      throws IOException {
    if (query instanceof QueryPart.And and) {
      for (NewsQuery part : and.parts()) {
        gather(part, true, boost, translator, searcher, parts);
      }
    } else if (query instanceof QueryPart.Or or) {
      for (NewsQuery part : or.parts()) {
        gather(part, false, boost, translator, searcher, parts);
      }
    } else if (query instanceof QueryPart.Boosted boosted) {
      gather(boosted.part(), false, boost * boosted.weight(), translator, searcher, parts);
    } else {
      boolean wanted = !(query instanceof QueryPart.Not);
      Query translated = translator.of(query);
      parts.add(
          new WeighedPart(
              query,
              wanted,
              wanted && !(inAnd && QueryTranslator.isFilter(query)),
              translated == null
                  ? null
                  : searcher.createWeight(
                      searcher.rewrite(translated), ScoreMode.COMPLETE, boost)));
    }
  }

  /** Returns what the part adds to the score of a document; NaN if it does not hold there. */
  float score(IndexSearcher snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Scorer scorer = weight == null ? null : weight.scorer(leaf);
    int inLeaf = doc - leaf.docBase;
    return scorer != null && scorer.iterator().advance(inLeaf) == inLeaf
        ? scorer.score()
        : Float.NaN;
  }
}
