package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;

/** What every entity tagger promises; extend it to hold one of your own to it. */
public abstract class EntityTaggerContract {
  /** Made by the test runner, through the class that extends this one. */
  protected EntityTaggerContract() {}

  /** Returns the tagger to be tested. */
  protected abstract EntityTagger tagger();

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n\n\n",
          "the",
          "A",
          "...",
          "Maria Ortiz met Sir Ahmed al-Farsi in Port Lasker on Monday.",
          "BREAKING: STORM HITS PORT LASKER AS MINISTER ORTIZ RESIGNS",
          "\uD83D\uDE00 Maria \uD83D\uDE00 Ortiz\uD800 \uDC00Ahmed",
          "Ma\u0301ria O\u2019Neill-Ngu\u1EC5n\u2019s “Port” (Lasker)—said",
          "\u0000Maria\u0000 Ortiz\u0001");

  private List<Mention> tag(String title, String body) {
    return tagger().tag(AnnotatedArticle.of(Article.builder("a").title(title).body(body).build()));
  }

  @Test
  void everyExcerptEqualsTheTextItPointsTo() {
    for (String text : TEXTS) {
      for (Mention mention : tag(text, text)) {
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      }
    }
  }

  @Test
  void anIdIsOneEntityThroughoutAnArticle() {
    Map<String, Entity> byId = new HashMap<>();
    for (Mention mention : tag(TEXTS.get(6), String.join("\n", TEXTS))) {
      Entity entity = mention.entity();
      if (entity != null) {
        assertThat(byId.computeIfAbsent(entity.id(), id -> entity).type()).isEqualTo(entity.type());
        assertThat(entity.id().codePoints().noneMatch(Character::isWhitespace)).isTrue();
      }
    }
  }

  @Test
  void mentionsAreOrderedAndNamesDoNotOverlap() {
    for (String text : TEXTS) {
      assertOrdered(tag(text, text));
    }
  }

  @Test
  void neverThrowsAndKeepsItsPromisesForAnyText() {
    Random random = new Random(42);
    String letters = "AaBb Mr. \n,.'’“”()-–&12\u00e9\u0416\u4e2d\ud83d\ude00\u0000of the in said";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String body = text.toString();
      List<Mention> mentions = tag("", body);
      assertOrdered(mentions);
      for (Mention mention : mentions) {
        assertThat(body.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameMentionsEveryTimeAndOnEveryThread() throws Exception {
    String body = String.join("\n", TEXTS);
    List<Mention> expected = tag("Ortiz resigns", body);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Mention>>> answers =
          java.util.stream.IntStream.range(0, 40)
              .mapToObj(i -> threads.submit(() -> tag("Ortiz resigns", body)))
              .toList();
      for (Future<List<Mention>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void timeGrowsNoFasterThanTheArticle() {
    for (String unit :
        List.of("Maria Ortiz ", "A", "MARIA ", "Maria of the ", "O'Neill-", "Xa Ybc Zd said. ")) {
      String once = unit.repeat(20_000);
      tag("", once);
      long first = time(once);
      long second = time(once + once);
      assertThat(second).as(unit).isLessThan(first * 6 + 200_000_000L);
    }
  }

  private long time(String body) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      tag("", body);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static void assertOrdered(List<Mention> mentions) {
    ArticleField field = ArticleField.TITLE;
    int start = 0;
    int nameEnd = 0;
    for (Mention mention : mentions) {
      assertThat(mention.field()).isGreaterThanOrEqualTo(field);
      if (mention.field() != field) {
        field = mention.field();
        start = 0;
        nameEnd = 0;
      }
      assertThat(mention.start()).isGreaterThanOrEqualTo(start);
      assertThat(mention.end()).isGreaterThan(mention.start());
      start = mention.start();
      if (mention.form() == Mention.Form.NAME) {
        assertThat(mention.start()).isGreaterThanOrEqualTo(nameEnd);
        nameEnd = mention.end();
      }
    }
  }
}
