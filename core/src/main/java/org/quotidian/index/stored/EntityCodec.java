package org.quotidian.index.stored;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.Mention;

/**
 * Packs the entities of an article, each once: a name that the article spells out is kept as the place
 * where it stands, an id that follows from the name not at all. Reading gives back exactly what was
 * written, whatever the ids, names and locations are.
 */
final class EntityCodec {
  private static final EntityType[] TYPES = EntityType.values();

  /** What every id of a type begins with, if it is of our own making. */
  private static final String[] PREFIXES = prefixes();

  private static final int TYPE_MASK = 3;

  private static final int ID_SHIFT = 2;
  private static final int ID_TEXT = 0;
  private static final int ID_PREFIXED = 1;
  private static final int ID_NUMBER = 2;
  private static final int ID_OF_NAME = 3;

  private static final int LOCATION_SHIFT = 4;
  private static final int NOWHERE = 0;
  private static final int COUNTRY = 1;
  private static final int DECIMALS = 2;
  private static final int DOUBLES = 3;

  private static final int NAME_SHIFT = 6;
  private static final int NAME_TEXT = 0;
  private static final int NAME_IN_BODY = 1;
  private static final int NAME_IN_TITLE = 2;

  /** Our coordinates have five decimals, which is a metre. */
  private static final double DECIMAL = 100_000;

  private static final int MAX_DIGITS = 9;

  private EntityCodec() {}

  static void write(EntityTable entities, List<Mention> mentions, ByteSink out) {
    int[] spelledOut = spelledOut(entities, mentions);
    out.writeInt(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      write(entities.get(i), spelledOut[i] < 0 ? null : mentions.get(spelledOut[i]), out);
    }
  }

  /** Reads the next entity of the article with these texts. */
  static Entity read(String title, String body, ByteSource in) throws IOException {
    int flags = in.readInt();
    EntityType type = TYPES[Math.min(flags & TYPE_MASK, TYPES.length - 1)];
    String name =
        switch (flags >> NAME_SHIFT) {
          case NAME_IN_BODY -> FindingsCodec.readSpan(body, 0, in).text();
          case NAME_IN_TITLE -> FindingsCodec.readSpan(title, 0, in).text();
          default -> in.readText();
        };
    String id =
        switch (flags >> ID_SHIFT & 3) {
          case ID_PREFIXED -> PREFIXES[type.ordinal()] + in.readText();
          case ID_NUMBER -> PREFIXES[type.ordinal()] + in.readInt();
          case ID_OF_NAME -> idOf(type, name);
          default -> in.readText();
        };
    return new Entity(id, type, name, readLocation(flags >> LOCATION_SHIFT & 3, in));
  }

  /** Passes the next entity over. */
  static void skip(ByteSource in) throws IOException {
    int flags = in.readInt();
    int name = flags >> NAME_SHIFT;
    if (name == NAME_IN_BODY || name == NAME_IN_TITLE) {
      in.skipSpan();
    } else {
      in.skipText();
    }
    switch (flags >> ID_SHIFT & 3) {
      case ID_NUMBER -> in.readInt();
      case ID_OF_NAME -> {} // the name says it
      default -> in.skipText();
    }
    switch (flags >> LOCATION_SHIFT & 3) {
      case COUNTRY -> in.skipText();
      case DECIMALS -> {
        in.skipText();
        in.readLong();
        in.readLong();
      }
      case DOUBLES -> {
        in.skipText();
        in.readDouble();
        in.readDouble();
      }
      default -> {} // on no map, in no country
    }
  }

  /** Returns for every entity the first mention whose very words are its name, -1 if there is none. */
  private static int[] spelledOut(EntityTable entities, List<Mention> mentions) {
    int[] first = new int[entities.size()];
    Arrays.fill(first, -1);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Entity entity = mention.entity();
      int number = entities.numberOf(entity);
      if (entity != null && first[number - 1] < 0 && mention.text().equals(entity.name())) {
        first[number - 1] = i;
      }
    }
    return first;
  }

  private static void write(Entity entity, @Nullable Mention spelledOut, ByteSink out) {
    String prefix = PREFIXES[entity.type().ordinal()];
    int name = NAME_TEXT;
    if (spelledOut != null) {
      name = spelledOut.field() == ArticleField.TITLE ? NAME_IN_TITLE : NAME_IN_BODY;
    }
    int id = idForm(entity, prefix);
    int where = locationForm(entity.location());
    out.writeInt(
        entity.type().ordinal() | id << ID_SHIFT | where << LOCATION_SHIFT | name << NAME_SHIFT);
    if (spelledOut == null) {
      out.writeText(entity.name());
    } else {
      FindingsCodec.writeSpan(spelledOut.excerpt(), 0, out);
    }
    switch (id) {
      case ID_TEXT -> out.writeText(entity.id());
      case ID_PREFIXED -> out.writeText(entity.id().substring(prefix.length()));
      case ID_NUMBER -> out.writeInt(Integer.parseInt(entity.id().substring(prefix.length())));
      default -> {} // the name says it
    }
    writeLocation(entity.location(), where, out);
  }

  private static int idForm(Entity entity, String prefix) {
    String id = entity.id();
    if (!id.startsWith(prefix)) {
      return ID_TEXT;
    }
    if (isNumber(id, prefix.length())) {
      return ID_NUMBER;
    }
    return id.equals(idOf(entity.type(), entity.name())) ? ID_OF_NAME : ID_PREFIXED;
  }

  /** Tells whether only a number follows, written as numbers are. */
  private static boolean isNumber(String id, int from) {
    int digits = id.length() - from;
    if (digits == 0 || digits > MAX_DIGITS || (id.charAt(from) == '0' && digits > 1)) {
      return false;
    }
    for (int i = from; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String idOf(EntityType type, String name) {
    return PREFIXES[type.ordinal()] + name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static int locationForm(@Nullable Location location) {
    if (location == null) {
      return NOWHERE;
    }
    if (!location.isOnMap()) {
      return COUNTRY;
    }
    return isDecimal(location.latitude()) && isDecimal(location.longitude()) ? DECIMALS : DOUBLES;
  }

  private static boolean isDecimal(double degrees) {
    return Double.compare(Math.round(degrees * DECIMAL) / DECIMAL, degrees) == 0;
  }

  private static void writeLocation(@Nullable Location location, int form, ByteSink out) {
    if (location == null) {
      return;
    }
    out.writeText(location.country());
    if (form == DECIMALS) {
      out.writeLong(Math.round(location.latitude() * DECIMAL));
      out.writeLong(Math.round(location.longitude() * DECIMAL));
    } else if (form == DOUBLES) {
      out.writeDouble(location.latitude());
      out.writeDouble(location.longitude());
    }
  }

  private static @Nullable Location readLocation(int form, ByteSource in) throws IOException {
    return switch (form) {
      case COUNTRY -> Location.ofCountry(in.readText());
      case DECIMALS ->
          new Location(in.readText(), in.readLong() / DECIMAL, in.readLong() / DECIMAL);
      case DOUBLES -> new Location(in.readText(), in.readDouble(), in.readDouble());
      default -> null;
    };
  }

  private static String[] prefixes() {
    String[] prefixes = new String[TYPES.length];
    for (EntityType type : TYPES) {
      prefixes[type.ordinal()] = type.name().toLowerCase(Locale.ROOT) + ':';
    }
    return prefixes;
  }
}
