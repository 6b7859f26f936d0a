package org.quotidian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

class FindingsCodecTest {
  private static final String TITLE = "A title of some length, with “quotes” and 🙂";
  private static final String BODY = "Body text. ".repeat(60);

  @Property(tries = 500)
  void whatIsReadIsWhatWasWritten(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Entity> known = new ArrayList<>();
    for (int i = 0; i < random.nextInt(6); i++) {
      known.add(entity(random, i));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < random.nextInt(20); i++) {
      mentions.add(mention(random, known));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < random.nextInt(20); i++) {
      claims.add(claim(random, known));
    }
    Article article = article(random);

    EntityTable entities = new EntityTable();
    entities.fill(mentions, claims);
    ByteSink sink = new ByteSink();
    FindingsCodec.write(entities, mentions, claims, sink);
    ByteSource source = new ByteSource(sink.view());
    List<Entity> read = FindingsCodec.readEntities(source);
    assertThat(FindingsCodec.readMentions(article, read, source)).isEqualTo(mentions);
    assertThat(FindingsCodec.readClaims(article, read, source)).isEqualTo(claims);

    sink.clear();
    ArticleCodec.write(article, sink);
    assertThat(ArticleCodec.read(article.id(), TITLE, BODY, new ByteSource(sink.view())))
        .isEqualTo(article);
  }

  private static Article article(Random random) {
    return Article.builder("id")
        .title(TITLE)
        .body(BODY)
        .published(random.nextBoolean() ? null : Instant.MIN)
        .updated(random.nextBoolean() ? null : Instant.MAX.minusNanos(random.nextInt(2_000_000)))
        .source("é".repeat(random.nextInt(200)))
        .byline("b")
        .url("u")
        .language("")
        .section("s")
        .build();
  }

  private static Entity entity(Random random, int i) {
    EntityType type = EntityType.values()[random.nextInt(3)];
    Location location =
        type == EntityType.PLACE && random.nextBoolean()
            ? new Location("UA", random.nextDouble() * 90, random.nextDouble() * -180)
            : null;
    return new Entity("id" + i, type, "Näme " + i, location);
  }

  private static Mention mention(Random random, List<Entity> known) {
    ArticleField field = ArticleField.values()[random.nextInt(2)];
    return new Mention(
        field,
        excerpt(random, field),
        EntityType.values()[random.nextInt(3)],
        Mention.Form.values()[random.nextInt(2)],
        maybe(random, known),
        maybe(random, known));
  }

  private static Claim claim(Random random, List<Entity> known) {
    ArticleField field = ArticleField.values()[random.nextInt(2)];
    List<Excerpt> content = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      content.add(excerpt(random, field));
    }
    return new Claim(
        field,
        ClaimKind.values()[random.nextInt(ClaimKind.values().length)],
        ClaimAct.values()[random.nextInt(ClaimAct.values().length)],
        Polarity.values()[random.nextInt(2)],
        random.nextBoolean(),
        random.nextInt(5) - 1,
        random.nextBoolean() ? null : excerpt(random, field),
        random.nextBoolean() ? null : excerpt(random, field),
        random.nextBoolean() ? null : excerpt(random, field),
        content,
        maybe(random, known),
        known.subList(0, Math.min(known.size(), random.nextInt(3))),
        maybe(random, known),
        random.nextDouble(),
        "rule-" + random.nextInt(3));
  }

  private static Excerpt excerpt(Random random, ArticleField field) {
    String text = field == ArticleField.TITLE ? TITLE : BODY;
    int start = random.nextInt(text.length());
    return Excerpt.of(text, start, start + random.nextInt(text.length() - start + 1));
  }

  private static @Nullable Entity maybe(Random random, List<Entity> known) {
    return known.isEmpty() || random.nextBoolean() ? null : known.get(random.nextInt(known.size()));
  }
}
