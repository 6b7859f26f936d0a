package org.quotidian.search;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the values of the date fields. */
final class DateQuery {
  private static final String FORMS =
      "2024, 2024-03, 2024-03-31, 2024-03-31T12:00Z, today, yesterday, 7d, 2w";

  private final QueryText text;
  private final Clock clock;

  DateQuery(QueryText text, Clock clock) {
    this.text = text;
    this.clock = clock;
  }

  /** Reads a value of a field; the text stands behind the colon. */
  NewsQuery read(QueryField field) {
    int start = text.at();
    char c = text.peek();
    if (c == '[' || c == '{') {
      return bracketed();
    }
    boolean quoted = QueryText.isQuote(c);
    if (quoted) {
      text.next();
    }
    int from = text.at();
    while (!text.atEnd() && !ends(text.peek(), quoted)) {
      text.next();
    }
    String value = text.substring(from, text.at());
    if (quoted && !text.atEnd()) {
      text.next();
    }
    return switch (field) {
      case AFTER -> new QueryPart.Published(range(value, start).before(), null);
      case BEFORE -> new QueryPart.Published(null, range(value, start).from());
      case SINCE -> new QueryPart.Published(range(value, start).from(), null);
      case UNTIL -> new QueryPart.Published(null, range(value, start).before());
      default -> date(value, start);
    };
  }

  private NewsQuery date(String value, int column) {
    if (value.startsWith(">=")) {
      return new QueryPart.Published(range(value.substring(2), column).from(), null);
    } else if (value.startsWith("<=")) {
      return new QueryPart.Published(null, range(value.substring(2), column).before());
    } else if (value.startsWith(">")) {
      return new QueryPart.Published(range(value.substring(1), column).before(), null);
    } else if (value.startsWith("<")) {
      return new QueryPart.Published(null, range(value.substring(1), column).from());
    }
    int dots = value.indexOf("..");
    if (dots < 0) {
      DateRange range = range(value, column);
      return new QueryPart.Published(range.from(), range.before());
    }
    String first = value.substring(0, dots);
    String last = value.substring(dots + 2);
    return published(
        isOpen(first) ? null : range(first, column).from(),
        isOpen(last) ? null : range(last, column + dots + 2).before(),
        column);
  }

  /** Reads Lucene's form: {@code [2024-01 TO 2024-03}}, a bracket for inclusive, a brace for not. */
  private NewsQuery bracketed() {
    int start = text.at();
    boolean fromInclusive = text.next() == '[';
    String first = endpoint();
    if (!text.takeWord("TO")) {
      throw text.error("a range of dates needs TO", text.at(), "date:[2024-01 TO 2024-03]");
    }
    String last = endpoint();
    char close = text.peek();
    if (close != ']' && close != '}') {
      throw text.error("the range is not closed", start, "");
    }
    text.next();
    Instant from = null;
    if (!isOpen(first)) {
      DateRange range = range(first, start);
      from = fromInclusive ? range.from() : range.before();
    }
    Instant before = null;
    if (!isOpen(last)) {
      DateRange range = range(last, start);
      before = close == ']' ? range.before() : range.from();
    }
    return published(from, before, start);
  }

  private NewsQuery published(@Nullable Instant from, @Nullable Instant before, int column) {
    if (from != null && before != null && !from.isBefore(before)) {
      throw text.error("the range ends before it begins", column, "the earlier date first");
    }
    return new QueryPart.Published(from, before);
  }

  private String endpoint() {
    text.skipBlanks();
    int start = text.at();
    while (!text.atEnd() && !Blanks.is(text.peek()) && text.peek() != ']' && text.peek() != '}') {
      text.next();
    }
    String value = text.substring(start, text.at());
    text.skipBlanks();
    return value;
  }

  private DateRange range(String value, int column) {
    @Nullable DateRange range = DateRange.parse(value, clock);
    if (range == null) {
      throw text.error("\"" + value + "\" is no date", column, "one of " + FORMS);
    }
    return range;
  }

  private static boolean isOpen(String value) {
    return value.isEmpty() || value.equals("*");
  }

  private static boolean ends(char c, boolean quoted) {
    return quoted ? QueryText.isQuote(c) : Blanks.is(c) || c == ')' || c == '}' || c == '^';
  }
}
