package org.quotidian.benchmarks.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSet;

/** An index of Quotidian's, searched with nothing but Lucene. Safe for use by many threads. */
final class BareLucene implements Closeable {
  private static final int HITS = 10;
  private static final Set<String> WHOLE =
      Set.of("stored.id", "stored.title", "stored.body", "stored.meta", "stored.found");

  /** How the index was made to be ranked: names by how much an article is about them, keys by their rarity. */
  private static final Similarity RANKING =
      new PerFieldSimilarityWrapper() {
        private final Similarity bySalience = new BM25Similarity(8f, 0f);
        private final Similarity byRarity = new BM25Similarity(0.6f, 0f);
        private final Similarity byWords = new BM25Similarity();

        @Override
        public Similarity get(String field) {
          return switch (field) {
            case "named" -> bySalience;
            case "claim.keys" -> byRarity;
            default -> byWords;
          };
        }
      };

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareLucene(Path index) throws IOException {
    directory = FSDirectory.open(index);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(RANKING);
  }

  /** Tells whether the index has a term. */
  boolean has(Term term) {
    try {
      return reader.docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(Query query) throws IOException {
    return searcher.count(query);
  }

  /** Reads what a list of articles shows of the best ten; returns how long that is. */
  int articles(Query query) throws IOException {
    int bytes = 0;
    for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
      BinaryDocValues listed = DocValues.getBinary(leaf.reader(), "listed");
      if (listed.advanceExact(hit.doc - leaf.docBase)) {
        bytes += listed.binaryValue().utf8ToString().length();
      }
    }
    return bytes;
  }

  /** Reads the articles of the best ten claims, in which their words are. */
  int claims(Query query) throws IOException {
    StoredFields stored = searcher.storedFields();
    Set<Integer> read = new HashSet<>();
    int letters = 0;
    for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
      int article = articleOf(hit.doc);
      if (read.add(article)) {
        letters += letters(stored.document(article, WHOLE));
      }
    }
    return letters;
  }

  private static int letters(Document document) {
    return document.get("stored.id").length() + document.get("stored.title").length();
  }

  private int articleOf(int claim) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(claim, leaves));
    BitSet articles = BareQueries.ARTICLES.getBitSet(leaf);
    return articles == null ? claim : leaf.docBase + articles.nextSetBit(claim - leaf.docBase);
  }

  /** Counts the values of a field in the documents that match. */
  int counts(Query query, String field) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      int[] byOrd = new int[(int) values.getValueCount()];
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        if (values.advanceExact(doc)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            byOrd[(int) values.nextOrd()]++;
          }
        }
      }
      for (int ord = 0; ord < byOrd.length; ord++) {
        if (byOrd[ord] > 0) {
          counts.merge(values.lookupOrd(ord).utf8ToString(), byOrd[ord], Integer::sum);
        }
      }
    }
    return counts.size();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
