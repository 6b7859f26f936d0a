package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** Of claims that match alike, those that say what is asked stand before those that say the contrary. */
class ContraryClaimsTest {
  private static NewsIndex index;

  @BeforeAll
  static void articles() throws IOException {
    index = NewsIndex.inMemory();
    add("not", "Anna Berg said that Norway will not pay for the bridge.");
    add("wont", "Anna Berg said that Norway won’t pay for the bridge.");
    add("never", "Anna Berg said that Norway will never pay for the bridge.");
    add("will", "Anna Berg said that Norway will pay for the bridge.");
    index.commit();
  }

  private static void add(String id, String body) throws IOException {
    index.add(Article.builder(id).title("Works").body(body).build());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay bridge",
        "claim:(will pay bridge)",
        "claim:\"Norway will pay for the bridge\"",
        "\"pay for the bridge\"",
        "pay w/5 bridge",
        "speaker:berg about:bridge pay",
      })
  void whoAffirmsComesFirstWhereNothingIsNegated(String query) throws IOException {
    List<String> ids = ids(query);
    assertThat(ids).hasSize(4).startsWith("will");
  }

  @Test
  void whoAffirmsComesLastWhereItIsNegated() throws IOException {
    assertThat(ids("claim:\"Norway will not pay for the bridge\"")).hasSize(4).endsWith("will");
    assertThat(ids("claim:\"Norway won't pay for the bridge\"")).hasSize(4).endsWith("will");
    assertThat(ids("\"not pay for the bridge\"")).endsWith("will");
  }

  @Test
  void whereNoWordsAreAskedForNeitherCountsLess() throws IOException {
    List<ClaimHit> hits = index.claims(NewsQuery.parse("speaker:berg")).hits();
    assertThat(hits).hasSize(4);
    assertThat(hits.stream().map(hit -> hit.score() / (1 + hit.claim().confidence())).toList())
        .allSatisfy(
            score ->
                assertThat(score)
                    .isCloseTo(
                        hits.get(0).score() / (1 + hits.get(0).claim().confidence()),
                        org.assertj.core.data.Percentage.withPercentage(0.1)));
  }

  private static List<String> ids(String query) throws IOException {
    return index.claims(NewsQuery.parse(query), SearchOptions.standard()).hits().stream()
        .map(ClaimHit::id)
        .toList();
  }
}
