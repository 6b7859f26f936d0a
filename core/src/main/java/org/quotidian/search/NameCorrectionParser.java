package org.quotidian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NameCorrection.Kind;

/** Reads the user's own corrections to names, a correction a line; docs/names.md has the grammar. */
final class NameCorrectionParser {
  private static final String WHERE = " where ";
  private static final int MAX_NAMES = 1000;

  private final String file;
  private String text = "";
  private int line;
  private int at;

  NameCorrectionParser(String file) {
    this.file = file;
  }

  List<NameCorrection> parse(String whole) {
    List<NameCorrection> corrections = new ArrayList<>();
    int start = whole.startsWith("\uFEFF") ? 1 : 0;
    while (start < whole.length()) {
      int end = whole.indexOf('\n', start);
      end = end < 0 ? whole.length() : end;
      text = whole.substring(start, end);
      text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      line++;
      at = 0;
      skipBlanks();
      if (at < text.length() && text.charAt(at) != '#') {
        corrections.add(correction());
      }
      start = end + 1;
    }
    return corrections;
  }

  private NameCorrection correction() {
    Kind kind = kind();
    EntityType type = type(kind);
    int nameAt = at;
    int equals = kind == Kind.BLOCK ? -1 : text.indexOf('=', at);
    if (kind != Kind.BLOCK && equals < 0) {
      throw wrong(text.length(), "there is no \"=\"; write: " + example(kind));
    }
    List<String> names = new ArrayList<>();
    names.add(name(nameAt, equals < 0 ? text.length() : equals, kind));
    NewsQuery where = null;
    if (kind == Kind.MERGE) {
      addMerged(names, equals + 1);
    } else if (kind == Kind.RENAME) {
      names.add(name(equals + 1, text.length(), kind));
    } else if (kind == Kind.SPLIT) {
      int whereAt = text.indexOf(WHERE, equals);
      if (whereAt < 0) {
        throw wrong(text.length(), "a split needs \"where\" and a query; write: " + example(kind));
      }
      names.add(name(equals + 1, whereAt, kind));
      where = query(whereAt + WHERE.length());
    }
    return new NameCorrection(kind, type, names, where, line);
  }

  private void addMerged(List<String> names, int from) {
    int start = from;
    while (start <= text.length()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 ? text.length() : bar;
      names.add(name(start, end, Kind.MERGE));
      if (names.size() > MAX_NAMES) {
        throw wrong(start, "more than " + MAX_NAMES + " names; write them on several lines");
      }
      start = end + 1;
    }
  }

  private Kind kind() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    Nearest nearest = new Nearest(word);
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (name.equals(word)) {
        return kind;
      }
      nearest.offer(name);
    }
    String found = nearest.found();
    throw wrong(
        start,
        "a line begins with merge, split, block or rename, not \""
            + word
            + "\""
            + (found.isEmpty() ? "" : "; did you mean " + found + "?"));
  }

  private EntityType type(Kind kind) {
    skipBlanks();
    int start = at;
    int colon = text.indexOf(':', at);
    String word = colon < 0 ? "" : text.substring(start, colon).strip();
    for (EntityType type : EntityType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        boolean id = colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1));
        at = id ? start : colon + 1;
        return type;
      }
    }
    throw wrong(
        start, "what kind of name is it? Write person:, place: or org:, as in " + example(kind));
  }

  /** Returns the name between two columns; "person:volodimir-zelenski" is an id and is kept whole. */
  private String name(int from, int end, Kind kind) {
    String name = text.substring(Math.min(from, end), end).strip();
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong(Math.min(from, text.length()), "a name is missing; write: " + example(kind));
    }
    return name;
  }

  private NewsQuery query(int from) {
    try {
      String query = text.substring(from);
      if (query.isBlank()) {
        throw wrong(from, "a query is missing behind \"where\"; write: " + example(Kind.SPLIT));
      }
      return NewsQuery.parse(query);
    } catch (QuerySyntaxException e) {
      String hint = e.suggestion().isEmpty() ? "" : "; did you mean " + e.suggestion() + "?";
      throw wrong(from + e.column(), e.getMessage() + hint);
    }
  }

  private static String example(Kind kind) {
    return switch (kind) {
      case MERGE -> "merge person: Muammar Gaddafi = Moammar Kadafi | Brother Leader";
      case SPLIT -> "split person: John Smith = John Smith (golfer) where section:sport OR golf";
      case BLOCK -> "block person: Will Power";
      case RENAME -> "rename org: NATO = North Atlantic Treaty Organization";
    };
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private NameSyntaxException wrong(int column, String problem) {
    return new NameSyntaxException(file, line, column + 1, problem);
  }

  /** Returns the trouble with a line that is understood but cannot stand. */
  static NameSyntaxException wrong(String file, int line, @Nullable String problem) {
    return new NameSyntaxException(file, line, 1, String.valueOf(problem));
  }
}
