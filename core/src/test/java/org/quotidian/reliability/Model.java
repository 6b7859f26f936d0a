package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.StoredArticle;
import org.quotidian.search.VerifyReport;

/** What an index should hold: which version of which article. */
final class Model {
  private final Map<String, Integer> committed = new TreeMap<>();
  private final Map<String, Integer> pending = new TreeMap<>();

  /** The article of that id and version, with as many claims as the version says. */
  static Article article(String id, int version) {
    StringBuilder body = new StringBuilder();
    for (int claim = 0; claim <= version % 4; claim++) {
      body.append("Mendel said ").append(id).append(" is v").append(version).append(". ");
    }
    return Article.builder(id)
        .title("Title of " + id + " v" + version)
        .body(body.toString())
        .build();
  }

  void put(String id, int version) {
    pending.put(id, version);
  }

  void delete(String id) {
    pending.remove(id);
  }

  void commit() {
    committed.clear();
    committed.putAll(pending);
  }

  void rollback() {
    pending.clear();
    pending.putAll(committed);
  }

  int size() {
    return committed.size();
  }

  /** Checks that the index holds just what was committed. */
  void check(NewsIndex index, String what) throws IOException {
    assertThat(difference(index, committed)).as(what).isEmpty();
  }

  /**
   * After a commit that failed: the index may hold what was before it, or all of it, and nothing
   * between; whichever it is becomes what was committed.
   *
   * @return whether it was the new
   */
  boolean settle(NewsIndex index, String what) throws IOException {
    String before = difference(index, committed);
    if (!before.isEmpty()) {
      String after = difference(index, pending);
      assertThat(after.isEmpty() ? "" : "neither before: " + before + ", nor after: " + after)
          .as(what)
          .isEmpty();
      commit();
    }
    rollback();
    return !before.isEmpty();
  }

  private static String difference(NewsIndex index, Map<String, Integer> expected)
      throws IOException {
    VerifyReport report = index.verify();
    if (!report.sound()) {
      return report.problems().toString();
    }
    long claims = 0;
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      StoredArticle found = index.get(entry.getKey()).orElse(null);
      if (found == null) {
        return "lost: " + entry;
      }
      if (!found.article().equals(article(entry.getKey(), entry.getValue()))) {
        return "expected " + entry + "; found " + found.article().title();
      }
      claims += found.claims().size();
    }
    long articles = index.search(NewsQuery.all(), SearchOptions.builder().limit(0).build()).total();
    return articles == expected.size() && claims == report.claims()
        ? ""
        : articles
            + " articles, "
            + report.claims()
            + " claims; expected "
            + expected.size()
            + ", "
            + claims;
  }
}
