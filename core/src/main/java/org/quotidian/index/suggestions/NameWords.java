package org.quotidian.index.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.search.CorrectedEntity;
import org.quotidian.search.NameCorrections;

/**
 * The words that the entities of one type are called by in the articles of a snapshot, in order, so
 * that names are completed and mistyped ones found. Immutable; read off the index's own terms, hence
 * never out of date for its snapshot.
 */
final class NameWords {
  private static final int MAX_WORD = 30;

  private final NameCorrections corrections;
  private final String[] ids;
  private final int[] articles;
  private final List<Set<String>> wordsOf = new ArrayList<>();

  /** All words, each as often as there are entities called by it. */
  private final String[] words;

  /** The entity called by the word of the same number. */
  private final int[] owners;

  /** Reads the words off a snapshot. */
  NameWords(IndexSearcher snapshot, SnapshotNames names, EntityType type) throws IOException {
    corrections = names.corrections();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Set<String>> called = new HashMap<>();
    for (Map.Entry<String, Integer> entry : names.directory().articles(type).entrySet()) {
      enter(entry.getKey(), entry.getValue(), counts, called);
    }
    String prefix = NameResolver.standard().prefix(type);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      TermsEnum spelled = DocValues.getSortedSet(leaf.reader(), Fields.SPELLED).termsEnum();
      if (spelled.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END) {
        for (BytesRef term = spelled.term(); term != null; term = spelled.next()) {
          String value = term.utf8ToString();
          if (!value.startsWith(prefix)) {
            break;
          }
          int mark = value.indexOf(Fields.SPELLED_BY);
          String id = root(value.substring(0, Math.max(0, mark)));
          Set<String> its = called.get(id);
          if (its != null) {
            its.addAll(NameResolver.standard().words(value.substring(mark + 1)));
          }
        }
      }
    }
    ids = counts.keySet().toArray(String[]::new);
    articles = counts.values().stream().mapToInt(Integer::intValue).toArray();
    List<Owned> all = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      Set<String> its = called.getOrDefault(ids[i], Set.of());
      wordsOf.add(its);
      for (String word : its) {
        if (word.length() <= MAX_WORD) {
          all.add(new Owned(word, i));
        }
      }
    }
    all.sort(Comparator.comparing(Owned::word));
    words = all.stream().map(Owned::word).toArray(String[]::new);
    owners = all.stream().mapToInt(Owned::owner).toArray();
  }

  /** Returns the ids of those whose names have a word that begins like the last of {@code begun}, and
   * words like the others; those of the most articles first. */
  List<String> completed(List<String> begun, int limit) {
    if (begun.isEmpty()) {
      return List.of();
    }
    String last = begun.get(begun.size() - 1);
    List<String> whole = begun.subList(0, begun.size() - 1);
    Set<Integer> found = new HashSet<>();
    int at = Arrays.binarySearch(words, last);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && words[at - 1].equals(last)) {
      at--;
    }
    for (; at < words.length && words[at].startsWith(last); at++) {
      if (wordsOf.get(owners[at]).containsAll(whole)) {
        found.add(owners[at]);
      }
    }
    return first(found, Map.of(), limit);
  }

  /** Returns the ids of those whose names have words like all of {@code mistyped}, the nearest first. */
  List<String> near(List<String> mistyped, int limit) {
    Map<Integer, Integer> distances = new HashMap<>();
    for (int n = 0; n < mistyped.size(); n++) {
      Map<Integer, Integer> nearThis = near(mistyped.get(n), n == 0 && mistyped.size() > 1);
      if (n == 0) {
        distances.putAll(nearThis);
      } else {
        distances.keySet().retainAll(nearThis.keySet());
        distances.replaceAll((owner, sum) -> sum + nearThis.getOrDefault(owner, 0));
      }
    }
    return first(distances.keySet(), distances, limit);
  }

  /**
   * Returns who is called by a word with a letter or two wrong, and how many are.
   *
   * @param given whether it may be a given name, of which "Bob" is a form of "Robert"
   */
  private Map<Integer, Integer> near(String mistyped, boolean given) {
    int most = most(mistyped);
    Map<Integer, Integer> distances = new HashMap<>();
    String before = "";
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(before)) {
        before = words[i];
        distance = distance(mistyped, before, most);
        if (given && distance > most && NameResolver.standard().areShortForms(mistyped, before)) {
          distance = Math.min(1, most);
        }
      }
      if (distance <= most) {
        distances.merge(owners[i], distance, Math::min);
      }
    }
    return distances;
  }

  /** Tells whether each of some mistyped words is like the word of a name in its place. */
  static boolean areNear(List<String> mistyped, List<String> name) {
    if (mistyped.size() != name.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      int most = most(mistyped.get(i));
      if (distance(mistyped.get(i), name.get(i), most) > most) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many letters of a word may be wrong. */
  private static int most(String mistyped) {
    return mistyped.length() < 4 ? 0 : mistyped.length() < 7 ? 1 : 2;
  }

  /** Returns how many letters are wrong, or one where it is only spelled otherwise: "Sirya". */
  private static int distance(String mistyped, String word, int most) {
    NameResolver resolver = NameResolver.standard();
    int distance = resolver.distance(mistyped, word, most + 1);
    if (distance <= most || most == 0 || distance > most + 1) {
      return distance;
    }
    boolean sameName = resolver.foldedWords(mistyped).equals(resolver.foldedWords(word));
    return sameName ? 1 : distance;
  }

  private List<String> first(Set<Integer> found, Map<Integer, Integer> distances, int limit) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Integer i) -> distances.getOrDefault(i, 0))
                .thenComparingInt(i -> -articles[i])
                .thenComparing(i -> ids[i]))
        .limit(limit)
        .map(i -> ids[i])
        .toList();
  }

  /** Enters an id of the index, or what the user's corrections make of it. */
  private void enter(
      String indexId, int count, Map<String, Integer> counts, Map<String, Set<String>> called) {
    CorrectedEntity entity = corrections.entity(indexId);
    if (entity != null && entity.blocked()) {
      return;
    }
    String id = root(indexId);
    counts.merge(id, count, Integer::sum);
    Set<String> its = called.computeIfAbsent(id, key -> new HashSet<>());
    its.addAll(NameResolver.standard().wordsOfId(indexId));
    if (entity != null && entity.name() != null) {
      its.addAll(NameResolver.standard().words(entity.name()));
    }
    corrections
        .splitsOf(indexId)
        .forEach(
            split -> {
              String part = root(NameCorrections.partId(indexId, split));
              counts.merge(part, 1, Integer::sum);
              called
                  .computeIfAbsent(part, key -> new HashSet<>())
                  .addAll(NameResolver.standard().words(split.names().get(1)));
            });
  }

  private String root(String id) {
    CorrectedEntity entity = corrections.entity(id);
    return entity == null ? id : entity.id();
  }

  private record Owned(String word, int owner) {}
}
