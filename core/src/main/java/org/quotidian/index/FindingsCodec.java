package org.quotidian.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Packs the mentions and claims of an article: each entity once, spans as numbers; the words come from
 * the article's own text again. Reading gives back exactly what was written.
 */
final class FindingsCodec {
  private static final ArticleField[] FIELDS = ArticleField.values();
  private static final EntityType[] TYPES = EntityType.values();
  private static final Mention.Form[] FORMS = Mention.Form.values();
  private static final ClaimKind[] KINDS = ClaimKind.values();
  private static final ClaimAct[] ACTS = ClaimAct.values();
  private static final Polarity[] POLARITIES = Polarity.values();

  private FindingsCodec() {}

  static void write(
      EntityTable entities, List<Mention> mentions, List<Claim> claims, ByteSink out) {
    out.writeInt(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      writeEntity(entities.get(i), out);
    }
    out.writeInt(mentions.size());
    int last = 0;
    for (Mention mention : mentions) {
      out.writeInt(
          mention.field().ordinal()
              | mention.type().ordinal() << 1
              | mention.form().ordinal() << 3);
      last = writeSpan(mention.excerpt(), last, out);
      out.writeInt(entities.numberOf(mention.entity()));
      out.writeInt(entities.numberOf(mention.standsFor()));
    }
    out.writeInt(claims.size());
    for (Claim claim : claims) {
      writeClaim(claim, entities, out);
    }
  }

  /** Reads the mentions of {@code article}; {@link #readClaims} must follow on the same source. */
  static List<Mention> readMentions(Article article, List<Entity> entities, ByteSource in)
      throws IOException {
    int count = in.readInt();
    List<Mention> mentions = new ArrayList<>(count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      int flags = in.readInt();
      ArticleField field = FIELDS[flags & 1];
      Excerpt excerpt = readSpan(article.text(field), last, in);
      last = excerpt.start();
      mentions.add(
          new Mention(
              field,
              excerpt,
              TYPES[flags >> 1 & 3],
              FORMS[flags >> 3 & 1],
              entity(entities, in.readInt()),
              entity(entities, in.readInt())));
    }
    return mentions;
  }

  /** Reads the entities, which come first. */
  static List<Entity> readEntities(ByteSource in) throws IOException {
    int count = in.readInt();
    List<Entity> entities = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int flags = in.readInt();
      String id = in.readText();
      String name = in.readText();
      Location location =
          (flags & 4) == 0 ? null : new Location(in.readText(), in.readDouble(), in.readDouble());
      entities.add(new Entity(id, TYPES[flags & 3], name, location));
    }
    return entities;
  }

  /** Reads the claims, which come last. */
  static List<Claim> readClaims(Article article, List<Entity> entities, ByteSource in)
      throws IOException {
    int count = in.readInt();
    List<Claim> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int flags = in.readInt();
      ArticleField field = FIELDS[flags & 1];
      String text = article.text(field);
      int nestedIn = in.readInt() - 1;
      Excerpt source = (flags & 4) == 0 ? null : readSpan(text, 0, in);
      Excerpt cue = (flags & 8) == 0 ? null : readSpan(text, 0, in);
      Excerpt addressee = (flags & 64) == 0 ? null : readSpan(text, 0, in);
      int parts = in.readInt();
      List<Excerpt> content = new ArrayList<>(parts);
      int last = 0;
      for (int part = 0; part < parts; part++) {
        Excerpt excerpt = readSpan(text, last, in);
        last = excerpt.start();
        content.add(excerpt);
      }
      int others = in.readInt();
      List<Entity> joint = new ArrayList<>(others);
      for (int other = 0; other < others; other++) {
        Entity one = entity(entities, in.readInt());
        if (one != null) {
          joint.add(one);
        }
      }
      claims.add(
          new Claim(
              field,
              KINDS[flags >> 4 & 3],
              ACTS[flags >> 8],
              POLARITIES[flags >> 1 & 1],
              (flags & 128) != 0,
              nestedIn,
              source,
              cue,
              addressee,
              content,
              entity(entities, in.readInt()),
              joint,
              entity(entities, in.readInt()),
              in.readDouble(),
              in.readText()));
    }
    return claims;
  }

  private static void writeEntity(Entity entity, ByteSink out) {
    Location location = entity.location();
    out.writeInt(entity.type().ordinal() | (location == null ? 0 : 4));
    out.writeText(entity.id());
    out.writeText(entity.name());
    if (location != null) {
      out.writeText(location.country());
      out.writeDouble(location.latitude());
      out.writeDouble(location.longitude());
    }
  }

  private static void writeClaim(Claim claim, EntityTable entities, ByteSink out) {
    Excerpt source = claim.source();
    Excerpt cue = claim.cue();
    Excerpt addressee = claim.addressee();
    out.writeInt(
        claim.field().ordinal()
            | claim.polarity().ordinal() << 1
            | (source == null ? 0 : 4)
            | (cue == null ? 0 : 8)
            | claim.kind().ordinal() << 4
            | (addressee == null ? 0 : 64)
            | (claim.hedged() ? 128 : 0)
            | claim.act().ordinal() << 8);
    out.writeInt(claim.nestedIn() + 1);
    if (source != null) {
      writeSpan(source, 0, out);
    }
    if (cue != null) {
      writeSpan(cue, 0, out);
    }
    if (addressee != null) {
      writeSpan(addressee, 0, out);
    }
    out.writeInt(claim.content().size());
    int last = 0;
    for (Excerpt part : claim.content()) {
      last = writeSpan(part, last, out);
    }
    out.writeInt(claim.jointSpeakers().size());
    for (Entity joint : claim.jointSpeakers()) {
      out.writeInt(entities.numberOf(joint));
    }
    out.writeInt(entities.numberOf(claim.speaker()));
    out.writeInt(entities.numberOf(claim.target()));
    out.writeDouble(claim.confidence());
    out.writeText(claim.rule());
  }

  private static int writeSpan(Excerpt excerpt, int last, ByteSink out) {
    out.writeLong((long) excerpt.start() - last);
    out.writeInt(excerpt.end() - excerpt.start());
    return excerpt.start();
  }

  private static Excerpt readSpan(String text, int last, ByteSource in) throws IOException {
    int start = (int) (last + in.readLong());
    int end = start + in.readInt();
    if (start < 0 || end < start || end > text.length()) {
      throw new IOException(
          "packed span [" + start + ", " + end + ") lies outside a text of " + text.length());
    }
    return Excerpt.of(text, start, end);
  }

  private static @Nullable Entity entity(List<Entity> entities, int number) throws IOException {
    if (number > entities.size() || number < 0) {
      throw new IOException("packed entity " + number + " of " + entities.size());
    }
    return number == 0 ? null : entities.get(number - 1);
  }
}
