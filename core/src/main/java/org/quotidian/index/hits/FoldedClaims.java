package org.quotidian.index.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.terms.Wording;
import org.quotidian.text.Excerpt;

/**
 * The best of the claims that a search found, the others folded into them: those of the same article
 * that overlap, and those in which the same speaker says the same words. For one search.
 */
final class FoldedClaims {
  private final IndexSearcher snapshot;
  private final Parents parents;
  private final ReadClaims claims;
  private final Map<Integer, Kept> passed = new HashMap<>();
  private final Map<Long, Kept> byWording = new HashMap<>();
  private final Map<Integer, List<Covered>> byArticle = new HashMap<>();

  /**
   * A claim that others are folded into.
   *
   * @param doc its document
   * @param place where it stands
   * @param wording its {@link Wording}
   */
  record Kept(ScoreDoc doc, ClaimPlace place, long wording) {}

  /** A claim of an article that has been passed, and the one that stands for it, perhaps itself. */
  private record Covered(ClaimPlace place, Kept by) {}

  /** How many are folded into one, in its article, and in how many others. */
  record Counts(int here, int elsewhere) {}

  FoldedClaims(IndexSearcher snapshot, Parents parents, ReadClaims claims) {
    this.snapshot = snapshot;
    this.parents = parents;
    this.claims = claims;
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
      long wording = wording(leaf, doc.doc - leaf.docBase);
      Kept standsFor = standsFor(place, wording);
      if (standsFor == null) {
        standsFor = new Kept(doc, place, wording);
        kept.add(standsFor);
        byWording.put(wording, standsFor);
      }
      if (wording == standsFor.wording()) { // what lies within the original lies in the copy, too
        byArticle
            .computeIfAbsent(place.parent(), key -> new ArrayList<>())
            .add(new Covered(place, standsFor));
      }
      passed.put(doc.doc, standsFor);
    }
    return kept;
  }

  /** Returns the claim kept that a further one is folded into, or null. */
  private @Nullable Kept standsFor(ClaimPlace place, long wording) throws IOException {
    Kept same = Wording.isTelling(wording) ? byWording.get(wording) : null;
    return same == null ? into(place) : same;
  }

  /**
   * Counts what is folded into claims that were kept; the counts come in their order.
   *
   * @param searched matches what was searched for
   */
  List<Counts> counts(List<Kept> shown, Query searched, WordQueries words) throws IOException {
    Weight weight = Matches.weight(snapshot, searched);
    Copies copies = new Copies(snapshot, parents, claims);
    int[] elsewhere = copies.of(shown, searched, weight, words);
    List<Counts> counts = new ArrayList<>(shown.size());
    for (int i = 0; i < shown.size(); i++) {
      counts.add(new Counts(here(shown.get(i), weight), elsewhere[i]));
    }
    return counts;
  }

  private int here(Kept one, Weight weight) throws IOException {
    int here = 0;
    LeafReaderContext leaf = leaf(one.doc().doc);
    int end = one.place().parent() - leaf.docBase;
    int start = one.doc().doc - leaf.docBase - one.place().number();
    Scorer scorer = end - start < 2 ? null : weight.scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.advance(start); doc < end; doc = matches.nextDoc()) {
        here += isFoldedInto(one, leaf, doc, doc - start) ? 1 : 0;
      }
    }
    return here;
  }

  private boolean isFoldedInto(Kept one, LeafReaderContext leaf, int doc, int number)
      throws IOException {
    if (number == one.place().number()) {
      return false;
    }
    Kept standsFor = passed.get(leaf.docBase + doc);
    if (standsFor == null) {
      ClaimPlace place = new ClaimPlace(one.place().parent(), number);
      standsFor = standsFor(place, wording(leaf, doc));
    }
    return one.equals(standsFor);
  }

  /** Returns what stands for the first claim passed of the article that another overlaps, or null. */
  private @Nullable Kept into(ClaimPlace place) throws IOException {
    List<Covered> passedThere = byArticle.get(place.parent());
    if (passedThere == null) {
      return null; // the claim need not be read
    }
    Claim claim = claims.of(place);
    for (Covered better : passedThere) {
      if (overlap(claims.of(better.place()), claim)) {
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
