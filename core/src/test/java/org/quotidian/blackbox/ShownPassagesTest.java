package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.Snippet;

/** Which passages show why an article was found. */
class ShownPassagesTest {
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String title, String body) throws IOException {
    index.add(Article.builder("a").title(title).body(body).build());
    index.commit();
  }

  private List<Snippet> shown(String query) throws IOException {
    return index.search(NewsQuery.parse(query)).hits().get(0).snippets();
  }

  @Test
  void aCircleShowsThePlacesInIt() throws IOException {
    add(
        "Trains",
        "Editors write this page. The trains to France were late. In Versailles nobody waited. Parisian"
            + " trams ran. Lyon slept.");
    List<Snippet> shown = shown("near:48.85,2.35,50km");
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).text()).isEqualTo("In Versailles nobody waited.");
    assertThat(shown.get(0).matches().get(0).of(shown.get(0).text())).isEqualTo("Versailles");
  }

  @Test
  void theHeadlineRepeatedInTheTextIsNotShownWhereSomethingElseMatches() throws IOException {
    add(
        "Senate Blocks Wage Bill",
        "Senate Blocks Wage Bill\n\nThe bill on wages failed. Rain fell.");
    assertThat(shown("wage"))
        .extracting(Snippet::field, Snippet::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ArticleField.TITLE, "Senate Blocks Wage Bill"),
            org.assertj.core.groups.Tuple.tuple(ArticleField.BODY, "The bill on wages failed."));
    assertThat(shown("body:senate")).extracting(Snippet::text).hasSize(1);
  }
}
