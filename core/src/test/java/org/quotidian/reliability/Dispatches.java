package org.quotidian.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;

/**
 * What an index held after each of its latest commits: which version of which dispatch. Commits are
 * counted from 1. One thread writes it, many read it.
 */
final class Dispatches {
  /** So many commits back the past is known; no search may last longer. */
  static final int KNOWN = 120;

  private static final int ABSENT = -1;

  private final Map<String, NavigableMap<Long, Integer>> versions = new ConcurrentHashMap<>();
  private final NavigableMap<Long, Integer> sizes = new ConcurrentSkipListMap<>(Map.of(0L, 0));
  private int size;

  /** The dispatch of that id and version, with as many claims as the version says. */
  static Article article(String id, int version) {
    StringBuilder body = new StringBuilder();
    for (int claim = 0; claim < claims(version); claim++) {
      body.append("Anna Mendel said the harbour of ").append(id);
      body.append(" would open in v").append(version).append(".\n\n");
    }
    return Article.builder(id).title(title(id, version)).body(body.toString()).build();
  }

  static int claims(int version) {
    return 1 + version % 4;
  }

  private static String title(String id, int version) {
    return "Dispatch " + id + " v" + version;
  }

  /** Notes what the commit of that number will make of an id; null for a deletion. */
  void put(String id, @Nullable Integer version, long commit) {
    NavigableMap<Long, Integer> own =
        versions.computeIfAbsent(id, any -> new ConcurrentSkipListMap<>());
    size += (version == null ? 0 : 1) - (present(own) ? 1 : 0);
    own.put(commit, version == null ? ABSENT : version);
    Long known = own.floorKey(commit - KNOWN);
    if (known != null) {
      own.headMap(known, false).clear();
    }
  }

  private static boolean present(NavigableMap<Long, Integer> own) {
    return !own.isEmpty() && own.lastEntry().getValue() != ABSENT;
  }

  /** Notes how many articles there will be after the commit of that number. */
  void close(long commit) {
    sizes.put(commit, size);
    sizes.headMap(commit - KNOWN, false).clear();
  }

  /** Returns what of an id was there after the last of the commits. */
  NavigableMap<String, Integer> present() {
    NavigableMap<String, Integer> present = new TreeMap<>();
    versions.forEach(
        (id, own) -> {
          if (present(own)) {
            present.put(id, own.lastEntry().getValue());
          }
        });
    return present;
  }

  /**
   * Fails unless an answer is that of one of the commits in question.
   *
   * @param title the title found; null if nothing was found
   */
  void check(String id, @Nullable String title, long from, long to) {
    for (int version : between(versions.get(id), from, to, ABSENT)) {
      if (version == ABSENT ? title == null : title(id, version).equals(title)) {
        return;
      }
    }
    throw new AssertionError(
        String.format(
            "commits %d to %d: found %s for %s, of which is known %s",
            from, to, title, id, versions.get(id)));
  }

  /** Fails unless there were so many articles after one of the commits in question. */
  void checkSize(long found, long from, long to) {
    for (int allowed : between(sizes, from, to, 0)) {
      if (allowed == found) {
        return;
      }
    }
    throw new AssertionError(
        String.format("commits %d to %d: counted %d of %s", from, to, found, sizes));
  }

  /** The value as of commit {@code from}, and each that later commits up to {@code to} set. */
  private static Iterable<Integer> between(
      @Nullable NavigableMap<Long, Integer> values, long from, long to, int none) {
    if (values == null) {
      return List.of(none);
    }
    Map.Entry<Long, Integer> first = values.floorEntry(from);
    List<Integer> all = new ArrayList<>(values.subMap(from, false, to, true).values());
    all.add(first == null ? none : first.getValue());
    return all;
  }
}
