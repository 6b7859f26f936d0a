package org.quotidian.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotidian.NewsIndex;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** Articles that an index holds and its inputs do not any more. */
public final class Absent {
  private static final int PAGE = 1000;

  private Absent() {}

  /** Deletes every article whose id is none of {@code present}, and returns how many those were. */
  public static long delete(NewsIndex index, Set<String> present) throws IOException {
    List<String> absent = new ArrayList<>();
    String next = null;
    do {
      SearchResults<ArticleHit> page =
          index.search(
              NewsQuery.all(),
              SearchOptions.builder().limit(PAGE).snippets(0).cursor(next).build());
      for (ArticleHit hit : page.hits()) {
        if (!present.contains(hit.id())) {
          absent.add(hit.id());
        }
      }
      next = page.next();
    } while (next != null);
    for (String id : absent) {
      index.delete(id);
    }
    index.commit();
    return absent.size();
  }
}
