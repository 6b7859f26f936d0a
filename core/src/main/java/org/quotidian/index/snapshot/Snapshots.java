package org.quotidian.index.snapshot;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.stored.StoredArticles;

/**
 * Hands out the index as of a moment. A snapshot that a cursor points into is kept for {@value
 * #KEPT_SECONDS} seconds. Safe for use by many threads.
 */
public final class Snapshots implements Closeable {
  /** How long a cursor stays good after the index has moved on. */
  static final double KEPT_SECONDS = 600;

  private SearcherManager current;
  private final SearcherLifetimeManager kept = new SearcherLifetimeManager();

  /** Shows what a writer has written, committed or not. */
  public Snapshots(IndexWriter writer) throws IOException {
    current = new SearcherManager(writer, new SearcherFactory());
  }

  /** Shows the commits of an index that others write. */
  public Snapshots(DirectoryReader reader) throws IOException {
    current = new SearcherManager(reader, new SearcherFactory());
  }

  /** Shows from now on what another writer of the same index has written; must be alone. */
  public void follow(IndexWriter writer) throws IOException {
    SearcherManager next = new SearcherManager(writer, new SearcherFactory());
    SearcherManager before = current;
    current = next;
    before.close();
  }

  /** Moves on to what there is now. */
  public void refresh() throws IOException {
    current.maybeRefreshBlocking();
    kept.prune(new SearcherLifetimeManager.PruneByAge(KEPT_SECONDS));
  }

  /** Takes the current snapshot; to be given back by {@link #release}. */
  public IndexSearcher acquire() throws IOException {
    return current.acquire();
  }

  public void release(IndexSearcher searcher) throws IOException {
    current.release(searcher);
  }

  /** Keeps a snapshot for a cursor and returns its token. */
  public long keep(IndexSearcher searcher) throws IOException {
    return kept.record(searcher);
  }

  /** Takes a kept snapshot, or null if it is gone; to be given back by {@link #release}. */
  public @Nullable IndexSearcher acquire(long token) {
    return kept.acquire(token);
  }

  /** Returns when the article with the id was first added, in microseconds; {@code none} if it is not. */
  public long firstAdded(Term id, long none) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      int parent = find(searcher, id);
      return parent < 0 ? none : StoredArticles.readFirstAdded(searcher.storedFields(), parent);
    } finally {
      release(searcher);
    }
  }

  /** Reads the article with the id, without what was found in it; null if there is none. */
  public @Nullable Article read(Term id) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      int parent = find(searcher, id);
      return parent < 0 ? null : StoredArticles.readArticle(searcher.storedFields(), parent);
    } finally {
      release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    SearcherManager last = current;
    try (last;
        kept) {
      kept.prune((age, searcher) -> true);
    }
  }

  /** Returns the last live document with the term, which is the parent; -1 if there is none. */
  public static int find(IndexSearcher searcher, Term term) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      int found = -1;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          found = doc;
        }
      }
      if (found >= 0) {
        return leaf.docBase + found;
      }
    }
    return -1;
  }
}
