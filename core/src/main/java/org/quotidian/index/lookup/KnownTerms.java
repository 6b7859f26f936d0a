package org.quotidian.index.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.quotidian.index.snapshot.Remembered;

/**
 * Tells which keys of names a snapshot has. A name has several keys, of most types none is there; to
 * leave these out is much less work than to ask each segment for them. For one thread.
 */
final class KnownTerms {
  /** So many are remembered of a snapshot. */
  private static final int MOST = 1 << 15;

  private static final Remembered<Map<Term, Boolean>> SHARED = new Remembered<>();

  private final List<LeafReaderContext> leaves;
  private final Map<Term, Boolean> known;
  private final Map<String, List<TermsEnum>> opened = new HashMap<>();

  private KnownTerms(IndexReader snapshot, Map<Term, Boolean> known) {
    this.leaves = snapshot.leaves();
    this.known = known;
  }

  static KnownTerms of(IndexReader snapshot) throws IOException {
    return new KnownTerms(
        snapshot, SHARED.of(snapshot.getReaderCacheHelper(), ConcurrentHashMap::new));
  }

  /** Tells whether any document, perhaps a deleted one, has the term. */
  boolean has(Term term) throws IOException {
    Boolean there = known.get(term);
    if (there == null) {
      there = find(term.field(), term.bytes());
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(term, there);
    }
    return there;
  }

  private boolean find(String field, BytesRef term) throws IOException {
    List<TermsEnum> terms = opened.computeIfAbsent(field, name -> new ArrayList<>());
    for (int i = 0; i < leaves.size(); i++) {
      if (i == terms.size()) {
        Terms all = leaves.get(i).reader().terms(field);
        terms.add(all == null ? TermsEnum.EMPTY : all.iterator());
      }
      if (terms.get(i).seekExact(term)) {
        return true;
      }
    }
    return false;
  }
}
