package org.quotidian.index.counts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.search.EntityCount;

/** Counts the speakers of the claims that match. */
public final class SpeakerCounting {
  private final IndexSearcher snapshot;
  private final CorrectedCounts corrected;
  private final Parents parents;
  private final List<FixedBitSet> hits = new ArrayList<>();

  public SpeakerCounting(SnapshotNames names, Parents parents) {
    this.corrected = new CorrectedCounts(names);
    this.snapshot = names.snapshot();
    this.parents = parents;
  }

  public List<EntityCount> count(Query claims, int limit) throws IOException {
    Weight weight = Matches.weight(snapshot, claims);
    Deadline deadline = Deadline.ofCounting();
    Tally tally = new Tally();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      FixedBitSet matches = Matches.in(leaf, weight, deadline);
      hits.add(matches);
      count(leaf, matches, tally);
    }
    corrected.addTo(tally);
    List<EntityCount> counts = new ArrayList<>();
    for (Tally.Entry entry : tally.top(limit)) {
      deadline.check();
      counts.add(describe(entry));
    }
    return counts;
  }

  private void count(LeafReaderContext leaf, FixedBitSet matches, Tally tally) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.SPEAKER_ID);
    BitSet ends = parents.bits().getBitSet(leaf);
    if (ends == null) {
      return;
    }
    Tally.Ids numbered =
        KnownIds.of(leaf, Fields.SPEAKER_ID, Tally.Ids.of(DocValues.singleton(ids)));
    FixedBitSet plain = corrected.plain(ids.getValueCount(), numbered);
    int[] claims = new int[ids.getValueCount()];
    int[] articles = new int[claims.length];
    int[] lastArticle = new int[claims.length];
    Arrays.fill(lastArticle, -1);
    int article = -1;
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (!matches.get(doc)) {
        continue;
      }
      int ord = ids.ordValue();
      if (doc > article) {
        article = ends.nextSetBit(doc);
      }
      if (!plain.get(ord)) {
        corrected.add(leaf.docBase + article, ids.lookupOrd(ord));
        continue;
      }
      claims[ord]++;
      if (lastArticle[ord] != article) {
        lastArticle[ord] = article;
        articles[ord]++;
      }
    }
    tally.add(numbered, articles, claims);
  }

  /** Looks into a few of the articles for name and spellings. */
  private EntityCount describe(Tally.Entry entry) throws IOException {
    String id = entry.id().utf8ToString();
    Entity named = null;
    Set<String> spellings = new LinkedHashSet<>();
    for (String indexId : corrected.members(id)) {
      Naming naming = new Naming(snapshot, new BytesRef(indexId));
      see(indexId, id, naming);
      named = named == null ? naming.entity() : named;
      spellings.addAll(naming.spellings());
    }
    List<String> shown = List.copyOf(spellings);
    return new EntityCount(
        corrected.called(id, named, EntityType.PERSON),
        entry.articles(),
        entry.occurrences(),
        shown.subList(0, Math.min(Spellings.SHOWN, shown.size())));
  }

  private void see(String indexId, String id, Naming naming) throws IOException {
    boolean plain = corrected.isPlain(id);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(KeyField.SPEAKER.term(indexId), PostingsEnum.NONE);
      BitSet ends = parents.bits().getBitSet(leaf);
      if (postings == null || ends == null) {
        continue;
      }
      naming.turnTo(leaf);
      FixedBitSet matches = hits.get(leaf.ord);
      int doc = postings.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && naming.wantsMore()) {
        int article = matches.get(doc) ? ends.nextSetBit(doc) : -1;
        if (article >= 0 && (plain || id.equals(corrected.in(leaf.docBase + article, indexId)))) {
          naming.see(article);
        }
        doc = article >= 0 ? postings.advance(article) : postings.nextDoc();
      }
    }
  }
}
