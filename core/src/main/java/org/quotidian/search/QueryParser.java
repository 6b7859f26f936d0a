package org.quotidian.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Limits;

/**
 * Reads the query language by recursive descent. As in Lucene's standard syntax, AND binds tighter than
 * OR, and OR tighter than mere juxtaposition, which means AND; nearness binds tightest of all:
 *
 * <pre>
 * query := any { any }
 * any   := all { OR all }
 * all   := part { AND part }
 * part  := { NOT | - | + } near [ ^number ]
 * near  := unit { w/n unit | pre/n unit | /s unit | /p unit }
 * unit  := group | field | phrase | word | atleast n group
 * group := "(" query ")"
 * field := name ":" value | claim "{" query "}"
 * </pre>
 */
final class QueryParser {
  private static final int MAX_NEAR = 100;

  private final QueryText text;
  private final DateQuery dates;
  private final QueryWord words;
  private int parts;
  private int nears;

  QueryParser(String query, Clock clock) {
    this.text = new QueryText(query);
    this.dates = new DateQuery(text, clock);
    this.words = new QueryWord(text);
  }

  /** Reads the whole query; one without any part asks for everything. */
  NewsQuery parse() {
    text.skipBlanks();
    if (text.atEnd()) {
      return NewsQuery.all();
    }
    NewsQuery query = query(null);
    if (!text.atEnd()) {
      throw text.error(
          "there is a \"" + text.peek() + "\" too many",
          text.at(),
          "put \\ before it to look for it");
    }
    return query;
  }

  private NewsQuery query(@Nullable QueryField scope) {
    List<NewsQuery> all = new ArrayList<>();
    text.skipBlanks();
    while (!atGroupEnd()) {
      all.add(any(scope));
      text.skipBlanks();
    }
    if (all.isEmpty()) {
      throw text.error("there is nothing here to look for", text.at(), "");
    }
    return NewsQuery.and(all);
  }

  private NewsQuery any(@Nullable QueryField scope) {
    List<NewsQuery> any = new ArrayList<>();
    do {
      any.add(all(scope));
    } while (operator("OR", "||"));
    return NewsQuery.or(any);
  }

  private NewsQuery all(@Nullable QueryField scope) {
    List<NewsQuery> all = new ArrayList<>();
    do {
      all.add(part(scope));
    } while (operator("AND", "&&"));
    return NewsQuery.and(all);
  }

  private NewsQuery part(@Nullable QueryField scope) {
    boolean negated = false;
    while (true) {
      text.skipBlanks();
      if (text.takeWord("NOT") || text.take('-') || text.take('!')) {
        negated = !negated;
      } else if (!text.take('+')) {
        break;
      }
    }
    int start = text.at();
    if (text.atEnd() || atGroupEnd()) {
      throw text.error("something to look for is missing here", start, "");
    }
    if (text.takeWord("AND") || text.takeWord("OR")) {
      throw text.error(
          "\"" + text.substring(start, text.at()) + "\" has nothing before it",
          start,
          "put it in quotes to look for the word");
    }
    checkSmallLetters(start);
    NewsQuery part = boosted(near(scope));
    return negated ? NewsQuery.not(part) : part;
  }

  /** Refuses what is meant as an operator but, in small letters, would be a word too common to find. */
  private void checkSmallLetters(int start) {
    boolean or = text.takeWord("or");
    boolean lone = !or && !text.takeWord("not");
    boolean more = !text.atEnd() && Blanks.is(text.peek());
    text.moveTo(start);
    if (!lone && more && (!or || parts > 0)) {
      throw text.error(
          (or ? "OR" : "NOT") + " is written in capitals; for the word itself put it in quotes",
          start,
          or ? "OR" : "NOT");
    }
  }

  private NewsQuery near(@Nullable QueryField scope) {
    int start = text.at();
    NewsQuery left = counted(scope);
    for (NearOperator how = NearOperator.take(text); how != null; how = NearOperator.take(text)) {
      text.skipBlanks();
      int column = text.at();
      if (text.atEnd() || atGroupEnd()) {
        throw text.error("something to look for is missing here", column, "");
      }
      if (++nears > MAX_NEAR) {
        throw text.error("nearness may be asked " + MAX_NEAR + " times", column, "");
      }
      NewsQuery right = counted(scope);
      check(NearOperand.fault(left), start);
      check(NearOperand.fault(right), column);
      check(NearOperand.fault(left, right), column);
      left = new QueryPart.Near(left, right, how.how(), how.words());
    }
    return left;
  }

  private void check(@Nullable String fault, int column) {
    if (fault != null) {
      throw text.error(fault, column, "");
    }
  }

  private NewsQuery counted(@Nullable QueryField scope) {
    if (++parts > Limits.QUERY_PARTS) {
      throw text.error("a query may have " + Limits.QUERY_PARTS + " parts", text.at(), "");
    }
    return primary(scope);
  }

  private NewsQuery primary(@Nullable QueryField scope) {
    NewsQuery atLeast = atLeast(scope);
    if (atLeast != null) {
      return atLeast;
    }
    if (text.take('(')) {
      return group(scope, ')');
    }
    if (text.peek() == '*' && text.peek(1) == ':' && text.peek(2) == '*') {
      text.moveTo(text.at() + 3);
      return NewsQuery.all();
    }
    QueryField field = field();
    if (field != null) {
      return value(field);
    }
    return scope != null && scope.isDate() ? dates.read(scope) : words.read(scope);
  }

  /** Reads {@code atleast3(...)}, if that is what comes next. */
  private @Nullable NewsQuery atLeast(@Nullable QueryField scope) {
    int start = text.at();
    int times = 0;
    boolean begun = text.takeStart("atleast");
    if (begun) {
      while (Character.isDigit(text.peek()) && times <= QueryPart.AtLeast.MAX_TIMES) {
        times = times * 10 + Character.digit(text.next(), 10);
      }
    }
    if (!begun || !text.take('(')) {
      text.moveTo(start);
      return null;
    }
    if (times < 1 || times > QueryPart.AtLeast.MAX_TIMES) {
      throw text.error(
          "atleast takes a number, 1 to " + QueryPart.AtLeast.MAX_TIMES, start, "atleast3(…)");
    }
    int column = text.at();
    NewsQuery part = group(scope, ')');
    check(NearOperand.fault(part), column);
    return new QueryPart.AtLeast(times, part);
  }

  private NewsQuery group(@Nullable QueryField scope, char close) {
    int open = text.at() - 1;
    NewsQuery inner = query(scope);
    if (!text.take(close)) {
      throw text.error(
          "the \"" + text.substring(open, open + 1) + "\" is not closed",
          open,
          "add a \"" + close + "\"");
    }
    return inner;
  }

  private NewsQuery value(QueryField field) {
    if (field == QueryField.CLAIM) {
      return claim();
    }
    if (text.take('(')) {
      return group(field, ')');
    }
    if (text.atEnd() || Blanks.is(text.peek()) || atGroupEnd()) {
      throw text.error(field.canonical() + ": needs a value right behind it", text.at(), "");
    }
    return field.isDate() ? dates.read(field) : words.read(field);
  }

  private NewsQuery claim() {
    if (text.take('{')) {
      return NewsQuery.sameClaim(group(null, '}'));
    }
    if (text.take('(')) {
      return NewsQuery.sameClaim(group(null, ')'));
    }
    return words.read(QueryField.CLAIM);
  }

  /** Takes a field's name with its colon, if that is what comes next. */
  private @Nullable QueryField field() {
    int start = text.at();
    while (Character.isLetter(text.peek())) {
      text.next();
    }
    String name = text.substring(start, text.at());
    QueryField field = QueryField.of(name);
    if (field == QueryField.CLAIM && text.peek() == '{') {
      return field;
    }
    boolean colon = !name.isEmpty() && text.take(':');
    if (colon && field != null) {
      return field;
    }
    if (colon && !text.atEnd() && !Blanks.is(text.peek()) && text.peek() != '/') {
      String nearest = QueryField.nearest(name);
      throw text.error(
          "there is no field \"" + name + "\"", start, nearest.isEmpty() ? "" : nearest + ":");
    }
    text.moveTo(start);
    return null;
  }

  private NewsQuery boosted(NewsQuery part) {
    if (text.peek() != '^') {
      return part;
    }
    int start = text.at();
    text.next();
    int from = text.at();
    while (Character.isDigit(text.peek()) || text.peek() == '.') {
      text.next();
    }
    float weight = 0;
    try {
      weight = Float.parseFloat(text.substring(from, text.at()));
    } catch (NumberFormatException e) {
      // said below
    }
    if (!(weight > 0 && weight <= 1000)) {
      throw text.error("a weight is a number above 0 and up to 1000", start, "^2");
    }
    return new QueryPart.Boosted(part, weight);
  }

  private boolean operator(String word, String sign) {
    int before = text.at();
    text.skipBlanks();
    if (text.takeWord(word)) {
      return true;
    }
    if (text.peek() == sign.charAt(0) && text.peek(1) == sign.charAt(1)) {
      text.moveTo(text.at() + 2);
      return true;
    }
    text.moveTo(before);
    return false;
  }

  private boolean atGroupEnd() {
    return text.atEnd() || text.peek() == ')' || text.peek() == '}';
  }
}
