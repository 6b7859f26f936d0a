package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.search.NewsQuery;
import org.quotidian.text.Excerpt;

/**
 * Words about as long as the longest term that Lucene takes, 32,766 bytes, wherever an article has words:
 * it is taken or rejected, and its neighbours are there.
 */
class LongWordsTest {
  @ParameterizedTest
  @ValueSource(ints = {32_765, 32_766, 32_767, 32_768, 70_000})
  void aLongWordAnywhereCostsAtMostItsOwnArticle(int bytes) throws IOException {
    for (String letter : List.of("x", "é", "中", "\uD83D\uDE00", "X", "1", "\uD835\uDC00")) {
      int each = letter.getBytes(UTF_8).length;
      String word = letter.repeat(bytes / each) + "x".repeat(bytes % each);
      try (NewsIndex index = NewsIndex.inMemory()) {
        taken(index, word, letter);
      }
    }
  }

  private static void taken(NewsIndex index, String word, String letter) throws IOException {
    index.add(Article.builder("before").body("Kyiv before.").build());
    index.add(Article.builder("title").title("Kyiv " + word).body("Kyiv").build());
    index.add(
        Article.builder("body").body("Mr. " + word + " said: \"Kyiv " + word + "\".").build());
    index.add(Article.builder("byline").body("Kyiv").byline("Kim " + word).build());
    index.add(Article.builder("url").body("Kyiv").url("https://a.example/" + word).build());
    index.add(Article.builder(word).body("Kyiv").build());
    index.add(Article.builder("source").body("Kyiv").source(word).build());
    index.add(Article.builder("section").body("Kyiv").section(word).build());
    index.add(Article.builder("after").body("Kyiv after.").build());
    IngestReport report = index.commit();
    assertThat(report.added()).as(letter).isEqualTo(6);
    assertThat(report.rejections())
        .hasSize(3)
        .allSatisfy(rejection -> assertThat(rejection.reason()).contains("512"));
    assertThat(index.search(NewsQuery.parse("kyiv")).total()).isEqualTo(6);
    assertThat(index.get("body").orElseThrow().article().body()).contains(word);
    assertThat(index.verify().problems()).isEmpty();
  }

  /** A tagger of the user's own may find any name. */
  @ParameterizedTest
  @ValueSource(ints = {32_700, 32_765, 32_766, 32_767, 32_768})
  void aLongNameOfATaggersOwnCostsAtMostItsOwnArticle(int chars) throws IOException {
    String name = "x".repeat(chars);
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(article -> named(article, name))
            .extractor((article, mentions) -> List.<Claim>of())
            .build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      index.add(Article.builder("before").body("before").build());
      index.add(Article.builder("named").body("the name " + name).build());
      index.add(Article.builder("after").body("after").build());
      IngestReport report = index.commit();
      assertThat(report.added() + report.rejected()).isEqualTo(3);
      assertThat(index.get("before")).isPresent();
      assertThat(index.get("after")).isPresent();
      assertThat(index.verify().problems()).isEmpty();
      assertThat(index.entities(EntityType.PERSON, NewsQuery.all(), 5))
          .hasSize((int) report.added() - 2);
    }
  }

  private static List<Mention> named(AnnotatedArticle article, String name) {
    String body = article.article().body();
    int at = body.indexOf(name);
    return at < 0
        ? List.of()
        : List.of(
            new Mention(
                ArticleField.BODY,
                Excerpt.of(body, at, at + name.length()),
                EntityType.PERSON,
                Mention.Form.NAME,
                new Entity("person:" + name, EntityType.PERSON, name, null),
                null));
  }
}
