package org.quotidian.blackbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/** Articles of our own, and a tagger and an extractor that find in them just what the tests say. */
public final class Samples {
  static final Entity ZELENSKY =
      new Entity("person:zelenski", EntityType.PERSON, "Volodymyr Zelenskiy", null);
  static final Entity MENDEL =
      new Entity("person:mendel", EntityType.PERSON, "Iuliia Mendel", null);
  static final Entity KYIV =
      new Entity("place:703448", EntityType.PLACE, "Kyiv", new Location("UA", 50.45, 30.52));
  static final Entity NATO = new Entity("org:nato", EntityType.ORG, "NATO", null);

  private static final List<Name> NAMES =
      List.of(
          new Name("Zelenskiy", ZELENSKY),
          new Name("Zelenskyy", ZELENSKY),
          new Name("Iuliia Mendel", MENDEL),
          new Name("Mendel", MENDEL),
          new Name("Kyiv", KYIV),
          new Name("NATO", NATO));

  private Samples() {}

  /** Tags the names of {@link #NAMES} wherever they stand. */
  static final EntityTagger TAGGER =
      article -> {
        List<Mention> mentions = new ArrayList<>();
        for (ArticleField field : ArticleField.values()) {
          String text = article.article().text(field);
          for (int at = 0; at < text.length(); at++) {
            Mention mention = mentionAt(field, text, at);
            if (mention != null) {
              mentions.add(mention);
              at = mention.end() - 1;
            }
          }
        }
        return mentions;
      };

  /** Takes each sentence "X said …." or "X denied …." or "X hoped …." of the body as a claim. */
  static final ClaimExtractor EXTRACTOR = Samples::claims;

  public static NewsIndexConfig config() {
    return builder().build();
  }

  public static NewsIndexConfig.Builder builder() {
    return NewsIndexConfig.builder().tagger(TAGGER).extractor(EXTRACTOR);
  }

  static Article troops() {
    return Article.builder("troops")
        .title("Kyiv warns of troops near the border")
        .body(
            """
            Iuliia Mendel said more than 40,000 troops stand in the north.

            Zelenskiy denied any talks about the harbour.

            The mayor said the bridges stay open.

            Mendel hoped NATO would answer soon.""")
        .published(Instant.parse("2024-03-01T10:00:00Z"))
        .source("The Daily Test")
        .language("en-GB")
        .byline("Ann Writer")
        .url("https://example.org/troops")
        .build();
  }

  static Article bakery() {
    return Article.builder("bakery")
        .title("Bakery opens in the old harbour")
        .body("Bread for everybody. Zelenskyy said the bread is good.")
        .published(Instant.parse("2024-04-02T10:00:00Z"))
        .source("Evening Post")
        .language("en")
        .build();
  }

  private static @Nullable Mention mentionAt(ArticleField field, String text, int at) {
    for (Name name : NAMES) {
      if (text.startsWith(name.spelling, at)) {
        Excerpt excerpt = Excerpt.of(text, at, at + name.spelling.length());
        return new Mention(
            field, excerpt, name.entity.type(), Mention.Form.NAME, name.entity, null);
      }
    }
    return null;
  }

  private static List<Claim> claims(AnnotatedArticle article, List<Mention> mentions) {
    List<Claim> claims = new ArrayList<>();
    String body = article.article().body();
    int start = 0;
    for (int end = body.indexOf('.'); end >= 0; end = body.indexOf('.', start)) {
      while (start < end && Character.isWhitespace(body.charAt(start))) {
        start++;
      }
      Claim claim = claim(body, start, end, mentions);
      if (claim != null) {
        claims.add(claim);
      }
      start = end + 1;
    }
    return claims;
  }

  private static @Nullable Claim claim(String body, int start, int end, List<Mention> mentions) {
    for (String cue : List.of(" said ", " denied ", " hoped ")) {
      int at = body.indexOf(cue, start);
      if (at > start && at < end) {
        Excerpt source = Excerpt.of(body, start, at);
        ClaimAct act =
            cue.equals(" said ")
                ? ClaimAct.STATE
                : cue.equals(" denied ") ? ClaimAct.DENY : ClaimAct.BELIEVE;
        return new Claim(
            ArticleField.BODY,
            ClaimKind.INDIRECT,
            act,
            Polarity.POSITIVE,
            false,
            Claim.OUTERMOST,
            source,
            Excerpt.of(body, at + 1, at + cue.length() - 1),
            null,
            List.of(Excerpt.of(body, at + cue.length(), end)),
            entityAt(mentions, source),
            List.of(),
            null,
            cue.equals(" said ") ? 0.9 : 0.4,
            "test");
      }
    }
    return null;
  }

  private static @Nullable Entity entityAt(List<Mention> mentions, Excerpt source) {
    for (Mention mention : mentions) {
      if (mention.field() == ArticleField.BODY && mention.excerpt().equals(source)) {
        return mention.entity();
      }
    }
    return null;
  }

  private record Name(String spelling, Entity entity) {}
}
