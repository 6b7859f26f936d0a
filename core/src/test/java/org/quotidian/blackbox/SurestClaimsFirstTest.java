package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** Claims that match alike stand in the order of their confidence, over all pages. */
class SurestClaimsFirstTest {
  private static final NewsQuery HOLLIS = NewsQuery.parse("speaker:hollis");

  @Test
  void theSurestClaimsOfASpeakerStandFirst() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(
          Article.builder("a")
              .title("Port")
              .body(
                  "Peter Hollis spoke fondly of the harbour. Hollis was said to favour the pier."
                      + " Hollis, celebrating the bridge, left early.")
              .build());
      index.add(
          Article.builder("b")
              .title("Harbour")
              .body(
                  "“The harbour will stay open,” Peter Hollis told reporters on Monday. Hollis said"
                      + " that the pier was safe.")
              .build());
      index.commit();
      List<ClaimHit> whole = index.claims(HOLLIS).hits();
      assertThat(whole).hasSizeGreaterThan(2);
      assertThat(whole.get(0).id()).isEqualTo("b");
      assertThat(whole.stream().map(hit -> hit.claim().confidence()).toList())
          .isSortedAccordingTo(Comparator.reverseOrder());

      List<ClaimHit> paged = new ArrayList<>();
      SearchOptions.Builder one = SearchOptions.builder().limit(1);
      SearchResults<ClaimHit> page = index.claims(HOLLIS, one.build());
      while (true) {
        paged.addAll(page.hits());
        if (page.next() == null) {
          break;
        }
        page = index.claims(HOLLIS, one.cursor(page.next()).build());
      }
      assertThat(paged).isEqualTo(whole);
    }
  }
}
