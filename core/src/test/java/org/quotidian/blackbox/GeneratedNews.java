package org.quotidian.blackbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * Articles of a small vocabulary, put together at random: everything stands near everything now and
 * then. Sentences begin with a capital and end with a full stop, paragraphs with an empty line.
 */
final class GeneratedNews {
  static final List<String> WORDS =
      List.of(
          "troops",
          "troop",
          "Troops",
          "border",
          "harbour",
          "harbours",
          "peace",
          "talks",
          "talk",
          "NATO",
          "Nato",
          "nato",
          "the",
          "of",
          "40,000",
          "40000",
          "build-up",
          "café",
          "bridge",
          "tanks",
          "the",
          "in");

  /** Spellings of names, each with whom it names. */
  static final Map<String, Entity> NAMES = new HashMap<>();

  static {
    Entity berg = new Entity("person:anna-berg", EntityType.PERSON, "Anna Berg", null);
    NAMES.put("Anna Berg", berg);
    NAMES.put("Berg", berg);
    NAMES.put("Otto Lund", new Entity("person:otto-lund", EntityType.PERSON, "Otto Lund", null));
    NAMES.put("Norhaven", new Entity("place:x-norhaven", EntityType.PLACE, "Norhaven", null));
    NAMES.put("Ocean Guild", new Entity("org:ocean-gild", EntityType.ORG, "Ocean Guild", null));
  }

  private final Random random;

  GeneratedNews(long seed) {
    this.random = new Random(seed);
  }

  Article article(int number) {
    StringBuilder body = new StringBuilder();
    int paragraphs = 1 + random.nextInt(4);
    for (int i = 0; i < paragraphs; i++) {
      body.append(i == 0 ? "" : "\n\n");
      int sentences = 1 + random.nextInt(4);
      for (int j = 0; j < sentences; j++) {
        body.append(j == 0 ? "" : " ").append(sentence());
      }
    }
    return Article.builder("a" + number).title(sentence()).body(body.toString()).build();
  }

  private String sentence() {
    List<String> words = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      words.add(name());
      words.add("said");
    } else {
      words.add("Today");
    }
    int length = 2 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      words.add(random.nextInt(6) == 0 ? name() : WORDS.get(random.nextInt(WORDS.size())));
    }
    words.add("here");
    StringBuilder sentence = new StringBuilder();
    for (String word : words) {
      boolean comma = !sentence.isEmpty() && random.nextInt(12) == 0;
      sentence.append(sentence.isEmpty() ? "" : comma ? ", " : " ").append(word);
    }
    return sentence.append('.').toString();
  }

  private String name() {
    List<String> names = NAMES.keySet().stream().sorted().toList();
    return names.get(random.nextInt(names.size()));
  }

  /** Tags the names wherever they stand, and takes "X said …." as a claim. */
  static NewsIndexConfig config() {
    return NewsIndexConfig.builder()
        .tagger(GeneratedNews::mentions)
        .extractor((article, mentions) -> claims(article))
        .build();
  }

  private static List<Mention> mentions(AnnotatedArticle article) {
    List<Mention> mentions = new ArrayList<>();
    for (ArticleField field : ArticleField.values()) {
      String text = article.article().text(field);
      for (int at = 0; at < text.length(); at++) {
        for (String name : List.of("Anna Berg", "Berg", "Otto Lund", "Norhaven", "Ocean Guild")) {
          if (text.startsWith(name, at)) {
            Excerpt excerpt = Excerpt.of(text, at, at + name.length());
            Entity entity = NAMES.get(name);
            mentions.add(
                new Mention(field, excerpt, entity.type(), Mention.Form.NAME, entity, null));
            at += name.length() - 1;
            break;
          }
        }
      }
    }
    return mentions;
  }

  /** Returns the bounds of each claim of a text: its source's, then its content's. */
  static List<int[]> claimsOf(String text) {
    List<int[]> claims = new ArrayList<>();
    int start = 0;
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', start)) {
      while (Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      int said = text.indexOf(" said", start);
      if (said >= 0 && said < stop) {
        int content = said + " said".length();
        while (!Character.isLetterOrDigit(text.charAt(content))) {
          content++;
        }
        claims.add(new int[] {start, said, content, stop});
      }
      start = stop + 1;
    }
    return claims;
  }

  private static List<Claim> claims(AnnotatedArticle article) {
    List<Claim> claims = new ArrayList<>();
    String body = article.article().body();
    for (int[] at : claimsOf(body)) {
      claims.add(
          new Claim(
              ArticleField.BODY,
              ClaimKind.INDIRECT,
              ClaimAct.STATE,
              Polarity.POSITIVE,
              false,
              Claim.OUTERMOST,
              Excerpt.of(body, at[0], at[1]),
              Excerpt.of(body, at[1] + 1, at[1] + " said".length()),
              null,
              List.of(Excerpt.of(body, at[2], at[3])),
              null,
              List.of(),
              null,
              1,
              "test"));
    }
    return claims;
  }
}
