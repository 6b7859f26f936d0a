package org.quotidian.index.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.index.CorruptIndexException;
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
  private static final String[] RULES = {"colon", "headline-object", "headline-own", "own", ""};

  @Property(tries = 500)
  void whatIsReadIsWhatWasWrittenWithConfidencesToFourDecimals(@ForAll long seed)
      throws IOException {
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
    PackedEntities read = PackedEntities.of(article, source);
    assertThat(FindingsCodec.readMentions(article, read, source)).isEqualTo(mentions);
    List<Claim> kept = claims.stream().map(FindingsCodecTest::toFourDecimals).toList();
    assertThat(FindingsCodec.readClaims(article, read, source)).isEqualTo(kept);

    StoredClaims oneByOne = StoredClaims.of(article, new ByteSource(sink.view()));
    for (int asked = 0; asked < 2 * kept.size(); asked++) {
      int number = random.nextInt(kept.size());
      assertThat(oneByOne.get(number)).isEqualTo(kept.get(number));
    }
    assertThatThrownBy(() -> oneByOne.get(kept.size())).isInstanceOf(CorruptIndexException.class);

    sink.clear();
    ArticleCodec.write(article, sink);
    assertThat(ArticleCodec.read(article.id(), TITLE, BODY, new ByteSource(sink.view())))
        .isEqualTo(article);
  }

  private static Claim toFourDecimals(Claim c) {
    return new Claim(
        c.field(),
        c.kind(),
        c.act(),
        c.polarity(),
        c.hedged(),
        c.nestedIn(),
        c.source(),
        c.cue(),
        c.addressee(),
        c.content(),
        c.speaker(),
        c.jointSpeakers(),
        c.target(),
        Math.rint(c.confidence() * 10_000) / 10_000,
        c.rule());
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
    String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
    return switch (random.nextInt(6)) {
      case 0 -> new Entity(prefix + "body-text", type, "Body text", location(random, type));
      case 1 -> new Entity(prefix + "title", type, "title", location(random, type));
      case 2 -> new Entity(prefix + random.nextInt(), type, "Näme " + i, location(random, type));
      case 3 -> new Entity(prefix + "0" + i, type, "Text", location(random, type));
      case 4 -> new Entity(prefix, type, "", location(random, type));
      default -> new Entity("id" + i, type, "Näme " + i, location(random, type));
    };
  }

  private static @Nullable Location location(Random random, EntityType type) {
    if (type != EntityType.PLACE) {
      return null;
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Location("UA", random.nextDouble() * 90, random.nextDouble() * -180);
      case 1 -> new Location("", random.nextInt(9_000_000) / 100_000d, -179.99999);
      case 2 -> new Location("UA", -0.0, 0.0);
      case 3 -> Location.ofCountry("UA");
      default -> null;
    };
  }

  private static Mention mention(Random random, List<Entity> known) {
    ArticleField field = ArticleField.values()[random.nextInt(2)];
    Entity entity = maybe(random, known);
    return new Mention(
        field,
        entity == null ? excerpt(random, field) : spelled(random, field, entity),
        EntityType.values()[random.nextInt(3)],
        Mention.Form.values()[random.nextInt(2)],
        entity,
        maybe(random, known));
  }

  /** The very name where the text has it, else something. */
  private static Excerpt spelled(Random random, ArticleField field, Entity entity) {
    String text = field == ArticleField.TITLE ? TITLE : BODY;
    int start = text.indexOf(entity.name(), random.nextInt(text.length()));
    return start < 0
        ? excerpt(random, field)
        : Excerpt.of(text, start, start + entity.name().length());
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
        random.nextInt(10) == 0 ? random.nextInt(2) : random.nextDouble(),
        RULES[random.nextInt(RULES.length)]);
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
