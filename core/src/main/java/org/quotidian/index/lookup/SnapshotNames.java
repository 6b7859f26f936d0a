package org.quotidian.index.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.terms.NameKeys;
import org.quotidian.index.terms.WordsAndNames;
import org.quotidian.search.CorrectedEntity;
import org.quotidian.search.NameCorrection;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.StoredArticle;

/**
 * The user's corrections to names in the articles of one snapshot, and what helps to ask for words and
 * names there; for one question, on one thread.
 */
public final class SnapshotNames {
  private final NameCorrections corrections;
  private final IndexSearcher snapshot;
  private final Conditions conditions;
  private final Map<NewsQuery, FixedBitSet[]> holding = new HashMap<>();
  private final WordsAndNames tables;
  private final KnownTerms terms;
  private @Nullable NameDirectory directory;

  /**
   * Makes them for one question.
   *
   * @param conditions how the conditions of corrections are put
   * @param tables of which nobody else makes use meanwhile
   */
  public SnapshotNames(
      NameCorrections corrections,
      IndexSearcher snapshot,
      Conditions conditions,
      WordsAndNames tables)
      throws IOException {
    this(corrections, snapshot, conditions, tables, KnownTerms.of(snapshot));
  }

  private SnapshotNames(
      NameCorrections corrections,
      IndexSearcher snapshot,
      Conditions conditions,
      WordsAndNames tables,
      KnownTerms terms) {
    this.corrections = corrections;
    this.snapshot = snapshot;
    this.conditions = conditions;
    this.tables = tables;
    this.terms = terms;
  }

  /** Returns the snapshot that is asked. */
  public IndexSearcher snapshot() {
    return snapshot;
  }

  /** Returns the tables of words and of names. */
  public WordsAndNames tables() {
    return tables;
  }

  /** Tells whether any document, perhaps a deleted one, has the key of a name. */
  boolean has(Term key) {
    return states(key).docFreq() > 0;
  }

  /** Returns what matches the key of a name. */
  Query query(Term key) {
    return new TermQuery(key, states(key));
  }

  /** Returns what asks for a name without corrections, made by {@code translation} the first time. */
  Query query(KnownTerms.Asked name, Supplier<Query> translation) {
    return terms.query(name, translation);
  }

  private TermStates states(Term key) {
    try {
      return terms.states(snapshot, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public NameCorrections corrections() {
    return corrections;
  }

  /** Returns the names as they are in the index. */
  SnapshotNames uncorrected() {
    return corrections.isEmpty()
        ? this
        : new SnapshotNames(NameCorrections.none(), snapshot, conditions, tables, terms);
  }

  /** Returns the names of all entities of the snapshot. */
  public NameDirectory directory() throws IOException {
    if (directory == null) {
      directory = NameDirectory.of(snapshot);
    }
    return directory;
  }

  /**
   * Returns the corrections that name somebody whom no article names, each with those names only; a part
   * that a split makes is there where the split is.
   */
  public List<NameCorrection> unmatched() {
    List<NameCorrection> unmatched = new ArrayList<>();
    for (NameCorrection line : corrections.corrections()) {
      List<String> asked =
          line.kind() == NameCorrection.Kind.MERGE
              ? line.names().subList(1, line.names().size())
              : line.names().subList(0, 1);
      List<String> missing = asked.stream().filter(name -> isMissing(line.type(), name)).toList();
      if (!missing.isEmpty()) {
        unmatched.add(
            new NameCorrection(line.kind(), line.type(), missing, line.where(), line.line()));
      }
    }
    return unmatched;
  }

  private boolean isMissing(EntityType type, String name) {
    String id = NameResolver.standard().entity(type, name).id();
    return corrections.calledExactly(type, name) == null
        && id.indexOf('+') < 0
        && !has(KeyField.ARTICLE.term(id))
        && !has(KeyField.ARTICLE.term(id + NameKeys.DERIVED));
  }

  /** Returns what an article names and who speaks in it, corrections made. */
  public StoredArticle correct(StoredArticle stored, int parent) throws IOException {
    if (corrections.isEmpty()) {
      return stored;
    }
    List<Mention> mentions = new ArrayList<>(stored.mentions().size());
    for (Mention mention : stored.mentions()) {
      Entity entity = correct(mention.entity(), parent);
      Entity standsFor = correct(mention.standsFor(), parent);
      if (entity != null || standsFor != null || mention.entity() == null) {
        mentions.add(
            new Mention(
                mention.field(),
                mention.excerpt(),
                mention.type(),
                mention.form(),
                entity,
                standsFor));
      }
    }
    List<Claim> claims = new ArrayList<>(stored.claims().size());
    for (Claim claim : stored.claims()) {
      claims.add(correct(claim, parent));
    }
    return new StoredArticle(stored.article(), stored.firstAdded(), mentions, claims);
  }

  /** Returns a claim with whom it is of, corrections made. */
  public Claim correct(Claim claim, int parent) throws IOException {
    if (corrections.isEmpty()) {
      return claim;
    }
    List<Entity> joint = new ArrayList<>(claim.jointSpeakers().size());
    for (Entity one : claim.jointSpeakers()) {
      Entity corrected = correct(one, parent);
      if (corrected != null) {
        joint.add(corrected);
      }
    }
    return claim.with(correct(claim.speaker(), parent), joint, correct(claim.target(), parent));
  }

  /** Returns the entity in the place of one that an article names; null if it is blocked. */
  @Nullable Entity correct(@Nullable Entity named, int parent) throws IOException {
    if (named == null || corrections.isEmpty()) {
      return named;
    }
    CorrectedEntity corrected = corrections.entity(part(named.id(), parent));
    return corrected == null ? named : corrected.blocked() ? null : corrected.inPlaceOf(named);
  }

  /** Returns the id of the index that a part was split from; any other id is its own. */
  public String whole(String id) {
    int plus = id.indexOf('+');
    return plus > 0 && !corrections.splitsOf(id.substring(0, plus)).isEmpty()
        ? id.substring(0, plus)
        : id;
  }

  /** Returns the id that an id of the index has in an article after splits. */
  public String part(String id, int parent) throws IOException {
    for (NameCorrection split : corrections.splitsOf(id)) {
      NewsQuery where = split.where();
      if (where != null && holds(where, parent)) {
        return NameCorrections.partId(id, split);
      }
    }
    return id;
  }

  /** Returns the articles for which the condition of a correction holds. */
  Query articles(NewsQuery where, Deadline deadline) {
    return conditions.articles(where, uncorrected(), deadline);
  }

  private boolean holds(NewsQuery where, int parent) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    FixedBitSet[] bits = holding.computeIfAbsent(where, key -> new FixedBitSet[leaves.size()]);
    int ord = ReaderUtil.subIndex(parent, leaves);
    LeafReaderContext leaf = leaves.get(ord);
    FixedBitSet there = bits[ord];
    if (there == null) {
      Weight weight = Matches.weight(snapshot, articles(where, Deadline.ofCounting()));
      there = Matches.in(leaf, weight);
      bits[ord] = there;
    }
    return there.get(parent - leaf.docBase);
  }
}
