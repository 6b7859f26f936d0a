package org.quotidian.index.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.terms.NameKeys;

/** The ids of all entities that the articles of a snapshot name, with the number of those articles. */
public final class NameDirectory {
  private static final NameResolver RESOLVER = NameResolver.standard();

  private final Map<EntityType, Map<String, Integer>> articles = new HashMap<>();

  private NameDirectory() {}

  /** Reads the ids off the index's terms. */
  static NameDirectory of(IndexSearcher snapshot) throws IOException {
    NameDirectory directory = new NameDirectory();
    for (EntityType type : EntityType.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(Fields.NAMED);
        if (terms != null) {
          read(terms.iterator(), RESOLVER.prefix(type), counts);
        }
      }
      directory.articles.put(type, counts);
    }
    return directory;
  }

  /** Returns the number of articles by id; articles deleted but not yet merged away count. */
  public Map<String, Integer> articles(EntityType type) {
    return articles.getOrDefault(type, Map.of());
  }

  /** Returns the ids of all entities that have one of the keys by the name that their id is made of. */
  List<String> idsWith(Collection<String> keys, EntityType type) {
    List<String> ids = new ArrayList<>();
    for (String id : articles(type).keySet()) {
      if (!Collections.disjoint(RESOLVER.indexKeys(RESOLVER.entity(type, id), List.of()), keys)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static void read(TermsEnum terms, String prefix, Map<String, Integer> counts)
      throws IOException {
    BytesRef from = new BytesRef(prefix);
    if (terms.seekCeil(from) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term(); term != null; term = terms.next()) {
      String id = term.utf8ToString();
      if (!id.startsWith(prefix)) {
        return;
      }
      boolean derived = id.charAt(id.length() - 1) == NameKeys.DERIVED;
      counts.merge(derived ? id.substring(0, id.length() - 1) : id, terms.docFreq(), Integer::sum);
    }
  }
}
