package org.quotidian.index.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.counts.EntityCounting;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** Completes names that are being typed, and mends those that match nothing. Safe for many threads. */
public final class NameSuggestions {
  private static final int KEPT = 6;

  /** A shorter beginning, in the one spelling for all, is that of too many names. */
  private static final int LEAST_FOLDED = 3;

  /** The words of the snapshots asked for last. */
  private final Map<Snapshot, NameWords> kept = new LinkedHashMap<>();

  private final Parents parents;

  public NameSuggestions(Parents parents) {
    this.parents = parents;
  }

  /** Returns the entities whose names have words that begin so, those of the most articles first. */
  public List<EntityCount> completed(
      SnapshotNames names, EntityType type, String beginning, int limit) throws IOException {
    List<String> begun = NameResolver.standard().words(beginning);
    if (begun.isEmpty()) {
      return List.of();
    }
    NameWords words = words(names, type);
    List<String> ids = words.completed(begun, limit);
    if (ids.isEmpty() && type == EntityType.PERSON) {
      // no article spells it so, but the same name otherwise; "qqq" is the name of nobody with a K
      List<String> folded = NameResolver.standard().foldedWords(beginning);
      if (!folded.isEmpty() && folded.get(folded.size() - 1).length() >= LEAST_FOLDED) {
        ids = words.completed(folded, limit);
      }
    }
    return described(names, type, ids);
  }

  /** Returns the entities that a name which matches nothing may be meant for; none if it matches. */
  public List<EntityCount> near(SnapshotNames names, EntityType type, String name, int limit)
      throws IOException {
    List<String> mistyped = NameResolver.standard().words(name);
    NewsQuery query =
        switch (type) {
          case PERSON -> NewsQuery.person(name);
          case PLACE -> NewsQuery.place(name);
          case ORG -> NewsQuery.org(name);
        };
    if (mistyped.isEmpty() || names.snapshot().count(articles(names, query)) > 0) {
      return List.of();
    }
    NameWords words = words(names, type);
    List<String> ids = words.near(mistyped, limit);
    if (ids.isEmpty() && mistyped.size() > 1) {
      ids = words.near(mistyped.subList(mistyped.size() - 1, mistyped.size()), limit);
    }
    return ids.isEmpty() && type == EntityType.PLACE
        ? nearAround(names, mistyped, limit)
        : described(names, type, ids);
  }

  /** Returns the regions and countries of such names that no article names, but places in them. */
  private List<EntityCount> nearAround(SnapshotNames names, List<String> mistyped, int limit)
      throws IOException {
    NameResolver resolver = NameResolver.standard();
    Set<String> around = new TreeSet<>();
    for (String id : names.directory().articles(EntityType.PLACE).keySet()) {
      around.addAll(resolver.around(id));
    }
    List<EntityCount> near = new ArrayList<>();
    for (String id : around) {
      if (NameWords.areNear(mistyped, resolver.wordsOfId(id))) {
        near.add(
            new EntityCount(
                resolver.entity(EntityType.PLACE, id),
                names.snapshot().count(articles(names, NewsQuery.place(id))),
                0,
                List.of()));
      }
    }
    near.sort(Comparator.comparingLong(count -> -count.articles()));
    return near.subList(0, Math.min(limit, near.size()));
  }

  private Query articles(SnapshotNames names, NewsQuery query) {
    return new ArticleQueries(parents, SearchOptions.standard(), names, Deadline.ofCounting())
        .whole(query);
  }

  private List<EntityCount> described(SnapshotNames names, EntityType type, List<String> ids)
      throws IOException {
    return new EntityCounting(names, type, true).described(ids);
  }

  private synchronized NameWords words(SnapshotNames names, EntityType type) throws IOException {
    IndexSearcher snapshot = names.snapshot();
    IndexReader.CacheHelper helper = snapshot.getIndexReader().getReaderCacheHelper();
    Object reader = helper == null ? snapshot : helper.getKey();
    Snapshot key = new Snapshot(reader, names.corrections(), type);
    NameWords words = kept.get(key);
    if (words == null) {
      words = new NameWords(snapshot, names, type);
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      kept.put(key, words);
    }
    return words;
  }

  private record Snapshot(Object reader, NameCorrections corrections, EntityType type) {}
}
