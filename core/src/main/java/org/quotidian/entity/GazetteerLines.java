package org.quotidian.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a user's gazetteer. */
final class GazetteerLines {
  private static final List<String> COLUMNS =
      List.of("name", "type", "id", "aliases", "country", "latitude", "longitude", "population");
  private static final int MAX_ENTRIES = 1_000_000;
  private static final int MAX_NAME = 200;
  private static final int MAX_ID = 100;

  private final String file;
  private final List<Gazetteer.Entry> entries = new ArrayList<>();
  private List<String> columns = List.of();
  private List<String> cells = List.of();
  private int line;

  GazetteerLines(String file) {
    this.file = file;
  }

  List<Gazetteer.Entry> parse(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line++;
      String row = text.substring(start, end);
      row = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
      if (!row.isBlank() && row.charAt(0) != '#') {
        cells = cells(row);
        if (columns.isEmpty()) {
          columns = header();
        } else {
          entries.add(entry());
        }
      }
      start = end + 1;
    }
    return entries;
  }

  private List<String> header() {
    List<String> names = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String name : names) {
      if (!COLUMNS.contains(name)) {
        throw wrong(
            "the first line names the columns, and there is none called \""
                + name
                + "\"; there are "
                + String.join(", ", COLUMNS)
                + ", parted by tabs");
      }
    }
    if (!names.contains("name") || !names.contains("type")) {
      throw wrong("the first line must name the columns name and type, parted by a tab");
    }
    return names;
  }

  private Gazetteer.Entry entry() {
    if (cells.size() > columns.size()) {
      throw wrong(
          "it has " + cells.size() + " cells, but there are " + columns.size() + " columns");
    }
    if (entries.size() == MAX_ENTRIES) {
      throw wrong("more than " + MAX_ENTRIES + " entries");
    }
    String name = name(cell("name"), "name");
    EntityType type = type();
    List<String> aliases = new ArrayList<>();
    String all = cell("aliases");
    int start = 0;
    while (start < all.length()) {
      int bar = all.indexOf('|', start);
      int end = bar < 0 ? all.length() : bar;
      aliases.add(name(all.substring(start, end).strip(), "aliases"));
      start = end + 1;
    }
    Entity usual = NameResolver.standard().entity(type, name);
    String id = id(type, usual);
    Entity entity = new Entity(id, type, name, location(type));
    return new Gazetteer.Entry(entity, List.copyOf(aliases), population());
  }

  private String name(String name, String column) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong("column " + column + " lacks a name");
    }
    if (name.length() > MAX_NAME) {
      throw wrong("column " + column + " has a name of more than " + MAX_NAME + " characters");
    }
    return name;
  }

  private EntityType type() {
    String cell = cell("type");
    for (EntityType type : EntityType.values()) {
      if (type.name().equalsIgnoreCase(cell)) {
        return type;
      }
    }
    throw wrong("column type must be person, place or org; got \"" + cell + "\"");
  }

  /** Returns the id given, or else the one that the name has anyway. */
  private String id(EntityType type, Entity usual) {
    String id = cell("id");
    if (id.isEmpty()) {
      return usual.id();
    }
    boolean clean = id.codePoints().noneMatch(c -> c <= ' ' || Character.isSpaceChar(c));
    if (!clean || id.length() > MAX_ID) {
      throw wrong("column id must be at most " + MAX_ID + " characters without blanks");
    }
    String prefix = NameResolver.standard().prefix(type);
    return id.startsWith(prefix) ? id : prefix + id;
  }

  private @Nullable Location location(EntityType type) {
    String country = cell("country").toUpperCase(Locale.ROOT);
    String latitude = cell("latitude");
    String longitude = cell("longitude");
    if (country.isEmpty() && latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    if (type != EntityType.PLACE) {
      throw wrong("only a place has a country, latitude and longitude");
    }
    if (!country.isEmpty()
        && (country.length() != 2 || !country.chars().allMatch(Character::isLetter))) {
      throw wrong("column country must be two letters such as UA; got \"" + country + "\"");
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      throw wrong("a place with a country needs latitude and longitude, too");
    }
    try {
      return new Location(country, number("latitude"), number("longitude"));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private long population() {
    return cell("population").isEmpty() ? 0 : (long) number("population");
  }

  private double number(String column) {
    try {
      return Double.parseDouble(cell(column));
    } catch (NumberFormatException e) {
      throw wrong("column " + column + " must be a number; got \"" + cell(column) + "\"");
    }
  }

  private String cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    while (start <= row.length()) {
      int tab = row.indexOf('\t', start);
      int end = tab < 0 ? row.length() : tab;
      cells.add(row.substring(start, end).strip());
      start = end + 1;
    }
    return cells;
  }

  private IllegalArgumentException wrong(String problem) {
    String where = file + ", line " + line + ": ";
    return new IllegalArgumentException(problem.startsWith(where) ? problem : where + problem);
  }
}
