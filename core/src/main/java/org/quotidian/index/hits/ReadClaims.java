package org.quotidian.index.hits;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quotidian.claim.Claim;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.index.stored.StoredClaims;

/** The claims of a snapshot, corrections to names made, read as they are needed. For one search. */
final class ReadClaims {
  /** So many articles are remembered while their claims are read. */
  private static final int ARTICLES_KEPT = 100;

  private final SnapshotNames names;
  private final Map<Integer, StoredClaims> recent = new LinkedHashMap<>(16, 0.75f, true);

  ReadClaims(SnapshotNames names) {
    this.names = names;
  }

  Claim of(ClaimPlace place) throws IOException {
    int parent = place.parent();
    StoredClaims claims = recent.get(parent);
    if (claims == null) {
      claims = StoredArticles.readClaims(names.snapshot().storedFields(), parent);
      recent.put(parent, claims);
      if (recent.size() > ARTICLES_KEPT) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
    return names.correct(claims.get(place.number()), parent);
  }
}
