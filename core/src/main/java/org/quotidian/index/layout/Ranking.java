package org.quotidian.index.layout;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How matches are weighed: BM25, and how much a field counts. */
public final class Ranking {
  /**
   * Names are weighed by their {@code Salience}, which takes the place of the frequency: k1 is about
   * half of the greatest, so that it tells the articles about somebody from those in passing.
   */
  private static final Similarity BY_SALIENCE = new BM25Similarity(8f, 0f);

  /**
   * A claim has a key or has it not: only how rare it is counts. Weighed as names were by the standard
   * parameters when each role had its own field and so its own lengths.
   */
  private static final Similarity BY_RARITY = new BM25Similarity(0.6f, 0f);

  private static final Similarity BY_WORDS = new BM25Similarity();

  /** Written into the norms, so the same for writing and for reading. */
  public static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
          return switch (field) {
            case Fields.NAMED -> BY_SALIENCE;
            case Fields.KEYS -> BY_RARITY;
            default -> BY_WORDS;
          };
        }
      };

  /** A word in the headline counts so many times one in the text. */
  public static final float TITLE = 2f;

  /** A number of running text counts so many times a word: what differs in it is another claim. */
  public static final float NUMBER = 2f;

  /** A word in a claim's source counts so many times one in its content. */
  public static final float SOURCE = 0.5f;

  /** A source that resolves to nobody but reads like the name counts so many times a speaker. */
  public static final float UNRESOLVED = 0.2f;

  /** A word derived from a name ("Ukrainian") counts so many times the name itself. */
  public static final float DERIVED = 0.4f;

  private Ranking() {}

  /** Returns a searcher of its own for a snapshot, which ranks so. */
  public static IndexSearcher searcher(IndexSearcher snapshot) {
    IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }
}
