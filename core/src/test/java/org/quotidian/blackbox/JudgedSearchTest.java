package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;

/** Bad answers that somebody who read the first ten hits found, each told again by articles of our own. */
class JudgedSearchTest {
  private static NewsIndex index;

  @BeforeAll
  static void articles() throws IOException {
    index = NewsIndex.inMemory();
    add(
        "passing",
        "Harvest",
        "The fair opened with music. Farmers came from everywhere, one of them from Lyon. The apples were good.");
    add(
        "about",
        "Lyon bridge opens",
        "LYON — The new bridge in Lyon was opened on Friday. Lyon had waited ten years. The mayor of Lyon sang.");
    add(
        "heritage",
        "Museum",
        "A museum of African Americans and Mexican American music opened in Chicago.");
    add("continent", "Rains", "The rains came late to Africa, African farmers said in Nairobi.");
    add(
        "whole",
        "Tally",
        "Brenda Holt said thousands of barrels leaked secretly, which is why the harbour, the beach and the old"
            + " fish market must be closed for as long as the inquiry of the province lasts this summer.");
    add("part", "Barrels", "Tom Reed said barrels leaked secretly.");
    index.commit();
  }

  private static void add(String id, String title, String body) throws IOException {
    index.add(Article.builder(id).title(title).body(body).build());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<String> articles(String query) throws IOException {
    return index.search(NewsQuery.parse(query)).hits().stream().map(ArticleHit::id).toList();
  }

  @Test
  void articlesAboutAPlaceComeBeforeThoseThatNameItInPassingAroundAPointToo() throws IOException {
    assertThat(articles("near:45.76,4.84,20km")).containsExactly("about", "passing");
    assertThat(articles("near:45.76,4.84,20km OR title:harvest")).hasSize(2);
  }

  @Test
  void theHeritageOfAmericansIsNoOtherPlace() throws IOException {
    assertThat(articles("place:africa")).containsExactly("continent");
    assertThat(articles("place:mexico")).isEmpty();
    assertThat(articles("place:usa")).containsExactly("heritage");
  }

  @Test
  void aWordForWhoIsFromAPlaceAsksForThePlace() throws IOException {
    assertThat(articles("place:french")).containsExactly("about", "passing");
    assertThat(articles("place:african")).containsExactly("continent");
  }

  @Test
  void aLongClaimWithAllThatIsAskedComesBeforeAShortOneWithSome() throws IOException {
    assertThat(
            index.claims(NewsQuery.claim("thousands of barrels leaked secretly")).hits().stream()
                .map(ClaimHit::id))
        .containsExactly("whole", "part");
  }
}
