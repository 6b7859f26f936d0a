package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Location;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/** The mentions and claims of an article in JSON: the fields that scripts rely on. */
public final class Findings {
  private Findings() {}

  /**
   * Writes "mentions" (names) and the weaker mentions of places: "demonyms" (words derived from their
   * names) and "within" (places within the names of organisations).
   *
   * @param together whether "mentions" holds the weaker ones as well
   */
  public static void mentions(JsonGenerator json, List<Mention> mentions, boolean together)
      throws IOException {
    Set<Mention.Form> names = EnumSet.of(Mention.Form.NAME);
    mentions(json, "mentions", mentions, together ? EnumSet.allOf(Mention.Form.class) : names);
    mentions(json, "demonyms", mentions, EnumSet.of(Mention.Form.DEMONYM));
    mentions(json, "within", mentions, EnumSet.of(Mention.Form.WITHIN));
  }

  private static void mentions(
      JsonGenerator json, String name, List<Mention> mentions, Set<Mention.Form> forms)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Mention mention : mentions) {
      if (forms.contains(mention.form())) {
        Json.object(json, j -> mention(j, mention));
      }
    }
    json.writeEndArray();
  }

  private static void mention(JsonGenerator json, Mention mention) throws IOException {
    json.writeStringField("field", name(mention.field()));
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("text", mention.text());
    json.writeStringField("type", mention.type().name());
    Entity entity = mention.entity();
    Json.field(json, "entity", entity != null, j -> place(j, entity));
    Entity government = mention.standsFor();
    if (government != null) {
      Json.field(json, "standsFor", true, j -> entity(j, government));
    }
  }

  /** Writes "claims". */
  public static void claims(JsonGenerator json, List<Claim> claims, boolean explain)
      throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      Json.object(json, j -> claim(j, claim, explain));
    }
    json.writeEndArray();
  }

  /** Writes the fields of one claim. */
  static void claim(JsonGenerator json, Claim claim, boolean explain) throws IOException {
    json.writeStringField("field", name(claim.field()));
    json.writeStringField("kind", claim.kind().name());
    json.writeStringField("act", claim.act().name());
    json.writeStringField("polarity", claim.polarity().name());
    if (claim.nestedIn() == Claim.OUTERMOST) {
      json.writeNullField("nestedIn");
    } else {
      json.writeNumberField("nestedIn", claim.nestedIn());
    }
    excerpt(json, "source", claim.source());
    excerpt(json, "cue", claim.cue());
    json.writeArrayFieldStart("content");
    for (Excerpt part : claim.content()) {
      Json.object(json, j -> excerpt(j, part));
    }
    json.writeEndArray();
    Entity speaker = claim.speaker();
    Json.field(json, "speaker", speaker != null, j -> entity(j, speaker));
    Entity target = claim.target();
    Json.field(json, "target", target != null, j -> entity(j, target));
    Json.number(json, "confidence", claim.confidence());
    json.writeBooleanField("hedged", claim.hedged());
    excerpt(json, "addressee", claim.addressee());
    json.writeArrayFieldStart("jointSpeakers");
    for (Entity joint : claim.jointSpeakers()) {
      Json.object(json, j -> entity(j, joint));
    }
    json.writeEndArray();
    if (explain) {
      json.writeStringField("rule", claim.rule());
      json.writeArrayFieldStart("why");
      for (String reason : Reasons.of(claim)) {
        json.writeString(reason);
      }
      json.writeEndArray();
    }
  }

  /** Writes an entity's id, name and type; nothing if there is none. */
  static void entity(JsonGenerator json, @Nullable Entity entity) throws IOException {
    if (entity != null) {
      json.writeStringField("id", entity.id());
      json.writeStringField("name", entity.name());
      json.writeStringField("type", entity.type().name());
    }
  }

  /** Writes an entity's id, name and, where it has one, its place on the map. */
  static void place(JsonGenerator json, @Nullable Entity entity) throws IOException {
    if (entity == null) {
      return;
    }
    json.writeStringField("id", entity.id());
    json.writeStringField("name", entity.name());
    Location location = entity.location();
    if (location != null) {
      if (!location.country().isEmpty()) {
        json.writeStringField("country", location.country());
      }
      if (location.isOnMap()) {
        json.writeNumberField("lat", location.latitude());
        json.writeNumberField("lon", location.longitude());
      }
    }
  }

  /** Returns the field's name in records. */
  static String name(ArticleField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static void excerpt(JsonGenerator json, String name, @Nullable Excerpt excerpt)
      throws IOException {
    Json.field(json, name, excerpt != null, j -> excerpt(j, excerpt));
  }

  private static void excerpt(JsonGenerator json, @Nullable Excerpt excerpt) throws IOException {
    if (excerpt != null) {
      json.writeNumberField("start", excerpt.start());
      json.writeNumberField("end", excerpt.end());
      json.writeStringField("text", excerpt.text());
    }
  }
}
