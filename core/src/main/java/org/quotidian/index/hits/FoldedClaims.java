package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.terms.Wording;
import org.quotidian.search.StoredArticle;
import org.quotidian.text.Excerpt;

/**
 * The best of the claims that a search found, the others folded into them: those of the same article
 * that overlap, and those in which the same speaker says the same words. For one search.
 */
final class FoldedClaims {
  /** Of so many of its words, all must stand in a claim that says the same; the number tells the rest. */
  private static final int MOST_WORDS = 8;

  private final IndexSearcher snapshot;
  private final Parents parents;
  private final Articles articles;
  private final Map<Integer, Kept> passed = new HashMap<>();
  private final Map<Long, Kept> byWording = new HashMap<>();
  private final Map<Integer, List<Covered>> byArticle = new HashMap<>();

  /** Reads an article of the snapshot with its claims. */
  interface Articles {
    StoredArticle of(int parent) throws IOException;
  }

  /**
   * A claim that others are folded into.
   *
   * @param doc its document
   * @param place where it stands
   * @param claim the claim
   * @param wording its {@link Wording}
   */
  record Kept(ScoreDoc doc, ClaimPlace place, Claim claim, long wording) {}

  /** A claim of an article that has been passed, and the one that stands for it, perhaps itself. */
  private record Covered(Claim claim, Kept by) {}

  /** How many are folded into one, in its article, and in how many others. */
  record Counts(int here, int elsewhere) {}

  FoldedClaims(IndexSearcher snapshot, Parents parents, Articles articles) {
    this.snapshot = snapshot;
    this.parents = parents;
    this.articles = articles;
  }

  /** Takes the claims found, the best first, until so many are kept; returns those. */
  List<Kept> keep(ScoreDoc[] found, int most) throws IOException {
    passed.clear();
    byWording.clear();
    byArticle.clear();
    List<Kept> kept = new ArrayList<>();
    for (ScoreDoc doc : found) {
      if (kept.size() == most) {
        break;
      }
      LeafReaderContext leaf = leaf(doc.doc);
      ClaimPlace place = ClaimPlace.of(parents, leaf, doc.doc - leaf.docBase);
      Claim claim = articles.of(place.parent()).claims().get(place.number());
      long wording = wording(leaf, doc.doc - leaf.docBase);
      Kept standsFor = standsFor(place.parent(), claim, wording);
      if (standsFor == null) {
        standsFor = new Kept(doc, place, claim, wording);
        kept.add(standsFor);
        byWording.put(wording, standsFor);
      }
      if (wording == standsFor.wording()) { // what lies within the original lies in the copy, too
        byArticle
            .computeIfAbsent(place.parent(), key -> new ArrayList<>())
            .add(new Covered(claim, standsFor));
      }
      passed.put(doc.doc, standsFor);
    }
    return kept;
  }

  /** Returns the claim kept that a further one is folded into, or null. */
  private @Nullable Kept standsFor(int parent, Claim claim, long wording) {
    Kept same = Wording.isTelling(wording) ? byWording.get(wording) : null;
    return same == null ? into(parent, claim) : same;
  }

  /**
   * Counts what is folded into a claim that was kept.
   *
   * @param claims matches what was searched for
   */
  Counts counts(Kept one, Query claims, WordQueries words) throws IOException {
    int here = 0;
    Weight weight = Matches.weight(snapshot, claims);
    LeafReaderContext leaf = leaf(one.doc().doc);
    Scorer scorer = weight.scorer(leaf);
    BitSet ends = parents.bits().getBitSet(leaf);
    if (scorer != null && ends != null) {
      int end = one.place().parent() - leaf.docBase;
      int start = one.doc().doc - leaf.docBase - one.place().number();
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.advance(start); doc < end; doc = matches.nextDoc()) {
        here += isFoldedInto(one, leaf, doc, doc - start) ? 1 : 0;
      }
    }
    return new Counts(here, elsewhere(one, claims, words));
  }

  private boolean isFoldedInto(Kept one, LeafReaderContext leaf, int doc, int number)
      throws IOException {
    if (number == one.place().number()) {
      return false;
    }
    Kept standsFor = passed.get(leaf.docBase + doc);
    if (standsFor == null) {
      int parent = one.place().parent();
      Claim claim = articles.of(parent).claims().get(number);
      standsFor = standsFor(parent, claim, wording(leaf, doc));
    }
    return one.equals(standsFor);
  }

  /** Counts the other articles in which the speaker says the same words. */
  private int elsewhere(Kept one, Query claims, WordQueries words) throws IOException {
    if (!Wording.isTelling(one.wording())) {
      return 0;
    }
    BooleanQuery.Builder same =
        new BooleanQuery.Builder()
            .add(claims, Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowExactQuery(Fields.WORDING, one.wording()),
                Occur.FILTER);
    for (String word : WordQueries.telling(one.claim().contentText(), MOST_WORDS)) {
      same.add(words.term(Fields.CONTENT, word), Occur.FILTER);
    }
    Weight weight = Matches.weight(snapshot, same.build());
    Set<Integer> others = new HashSet<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      BitSet ends = scorer == null ? null : parents.bits().getBitSet(leaf);
      if (scorer == null || ends == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        if (live == null || live.get(doc)) {
          others.add(leaf.docBase + ends.nextSetBit(doc));
        }
      }
    }
    others.remove(one.place().parent());
    return others.size();
  }

  /** Returns what stands for the first claim passed of the article that another overlaps, or null. */
  private @Nullable Kept into(int parent, Claim claim) {
    for (Covered better : byArticle.getOrDefault(parent, List.of())) {
      if (overlap(better.claim(), claim)) {
        return better.by();
      }
    }
    return null;
  }

  private static boolean overlap(Claim one, Claim other) {
    if (one.field() != other.field()) {
      return false;
    }
    for (Excerpt part : one.content()) {
      for (Excerpt otherPart : other.content()) {
        if (part.start() < otherPart.end() && otherPart.start() < part.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  private static long wording(LeafReaderContext leaf, int doc) throws IOException {
    NumericDocValues wordings = leaf.reader().getNumericDocValues(Fields.WORDING);
    return wordings != null && wordings.advanceExact(doc) ? wordings.longValue() : 0;
  }
}
