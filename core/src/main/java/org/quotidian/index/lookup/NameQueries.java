package org.quotidian.index.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.terms.NameKeys;
import org.quotidian.search.NameCorrection;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;

/**
 * Asks for entities by name: the keys of the name against the keys that the index holds, and against
 * the ids that the user's corrections put together with them.
 */
public final class NameQueries {
  private final SnapshotNames names;
  private final Parents parents;
  private final boolean demonyms;
  private final Deadline deadline;

  /**
   * Says how names are asked for.
   *
   * @param demonyms whether "Ukrainian" counts for Ukraine
   */
  public NameQueries(SnapshotNames names, Parents parents, boolean demonyms, Deadline deadline) {
    this.deadline = deadline;
    this.names = names;
    this.parents = parents;
    this.demonyms = demonyms;
  }

  /** Returns what matches a name of one type, ranked by salience where that is known. */
  public Query named(KeyField field, EntityType type, String name) {
    return names.corrections().isEmpty()
        ? names.query(
            new KnownTerms.Asked(field, type, name, demonyms),
            () -> anyKey(field, List.of(type), name))
        : corrected(field, type, name);
  }

  /** Returns what matches a name of any type. */
  public Query named(KeyField field, String name) {
    List<EntityType> types = List.of(EntityType.values());
    return names.corrections().isEmpty()
        ? names.query(
            new KnownTerms.Asked(field, null, name, demonyms), () -> anyKey(field, types, name))
        : AnyOf.best(types.stream().map(type -> corrected(field, type, name)).toList());
  }

  private Query anyKey(KeyField field, List<EntityType> types, String name) {
    AnyKey any = new AnyKey(names, field.field());
    for (EntityType type : types) {
      NameRequest.of(NameCorrections.none(), type, name)
          .keys()
          .forEach(key -> add(any, field, key));
    }
    return any.query();
  }

  private Query corrected(KeyField field, EntityType type, String name) {
    NameRequest request = NameRequest.of(names.corrections(), type, name);
    List<Query> ways = new ArrayList<>();
    AnyKey plain = new AnyKey(names, field.field());
    request.keys().forEach(key -> add(plain, field, key));
    for (String member : request.members()) {
      if (isWhole(member)) {
        members(member).forEach(key -> add(plain, field, key));
      } else {
        ways.add(inItsArticles(field, member));
      }
    }
    ways.add(0, plain.query());
    Query wanted = AnyOf.best(ways);
    if (request.removed().isEmpty()) {
      return wanted;
    }
    return new BooleanQuery.Builder()
        .add(wanted, Occur.MUST)
        .add(removed(field, type, request), Occur.MUST_NOT)
        .build();
  }

  /** Returns what matches one key. */
  public Query key(Term key) {
    return names.query(key);
  }

  /** Returns what matches one key, or null if no document has it. */
  public @Nullable Query keyIfThere(Term key) {
    return names.has(key) ? names.query(key) : null;
  }

  /** Returns the user's corrections. */
  NameCorrections corrections() {
    return names.corrections();
  }

  /** Returns the keys of the names in articles. */
  NameKeys keys() {
    return names.tables().names();
  }

  /** Tells whether "Ukrainian" counts for Ukraine. */
  boolean demonyms() {
    return demonyms;
  }

  private void add(AnyKey any, KeyField field, String key) {
    add(any, field.term(key), 1);
    if (demonyms && key.startsWith("place")) {
      add(any, field.term(key + NameKeys.DERIVED), Ranking.DERIVED);
    }
  }

  private void add(AnyKey any, Term key, float weight) {
    if (names.has(key)) {
      any.add(key, weight);
    }
  }

  /** A country put together with another brings all that lies in it. */
  private static List<String> members(String id) {
    return id.startsWith("place:") ? List.of(id, NameResolver.standard().within(id)) : List.of(id);
  }

  private boolean isWhole(String id) {
    return names.corrections().splitsOf(names.whole(id)).isEmpty();
  }

  /** Returns where a part, or what splits leave of an entity, stands. */
  private Query inItsArticles(KeyField field, String id) {
    String whole = names.whole(id);
    AnyKey there = new AnyKey(names, field.field());
    add(there, field, whole);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(there.query(), Occur.MUST);
    for (NameCorrection split : names.corrections().splitsOf(whole)) {
      NewsQuery where = split.where();
      if (where == null) {
        continue;
      }
      if (NameCorrections.partId(whole, split).equals(id)) {
        query.add(condition(field, where), Occur.FILTER);
        return query.build();
      }
      query.add(condition(field, where), Occur.MUST_NOT);
    }
    return query.build();
  }

  private Query condition(KeyField field, NewsQuery where) {
    Query articles = names.articles(where, deadline);
    return field == KeyField.ARTICLE
        ? articles
        : new ToChildBlockJoinQuery(articles, parents.bits());
  }

  /** Returns where blocked entities stand, but nobody else who bears the name. */
  private Query removed(KeyField field, EntityType type, NameRequest request) {
    BooleanQuery.Builder blocked = new BooleanQuery.Builder();
    List<String> gone = new ArrayList<>();
    for (String id : request.removed()) {
      gone.add(names.whole(id));
      blocked.add(
          isWhole(id) ? standing(field, List.of(id)) : inItsArticles(field, id), Occur.SHOULD);
    }
    List<String> others = new ArrayList<>(request.members());
    try {
      others.addAll(names.directory().idsWith(request.keys(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    others.removeAll(gone);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(blocked.build(), Occur.MUST);
    return others.isEmpty()
        ? query.build()
        : query.add(standing(field, others), Occur.MUST_NOT).build();
  }

  private Query standing(KeyField field, List<String> ids) {
    List<BytesRef> terms = new ArrayList<>();
    for (String id : ids) {
      terms.add(field.bytes(id));
      if (demonyms && id.startsWith("place")) {
        terms.add(field.bytes(id + NameKeys.DERIVED));
      }
    }
    return terms.isEmpty()
        ? new MatchNoDocsQuery("nobody")
        : new TermInSetQuery(field.field(), terms);
  }

  /** Any of some keys, which count like one term. */
  private static final class AnyKey {
    private final SnapshotNames names;
    private final SynonymQuery.Builder all;
    private @Nullable Term only;
    private int size;

    AnyKey(SnapshotNames names, String field) {
      this.names = names;
      this.all = new SynonymQuery.Builder(field);
    }

    void add(Term key, float weight) {
      all.addTerm(key, weight);
      only = weight == 1 ? key : null;
      size++;
    }

    Query query() {
      return size == 1 && only != null ? names.query(only) : all.build();
    }
  }
}
