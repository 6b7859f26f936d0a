package org.quotidian.search;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Limits;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;

/** Reads a word or a phrase and makes of it what its field takes. */
final class QueryWord {
  private static final int LETTERS_BEFORE_WILDCARD = 2;

  private final QueryText text;

  QueryWord(QueryText text) {
    this.text = text;
  }

  /** Reads what comes next as a value of the field, or of the text where that is null. */
  NewsQuery read(@Nullable QueryField field) {
    int start = text.at();
    if (QueryText.isQuote(text.peek())) {
      String words = phrase(start);
      if (field == null || field.textField() != null) {
        int slop = slop();
        if (slop > 0 && textField(field) == TextField.LEAD) {
          throw text.error("a phrase with ~ is not asked of the lead", start, "lead:(one w/5 two)");
        }
        return new QueryPart.Phrase(textField(field), words, slop);
      }
      return value(field, words, start, text.take('!'));
    }
    StringBuilder word = new StringBuilder();
    int wildcard = word(word);
    if (word.isEmpty()) {
      throw text.error("something to look for is missing here", start, "");
    }
    if (field == null || field.textField() != null) {
      return textWord(textField(field), word.toString(), start, wildcard);
    }
    String value = word.toString();
    if (field.nameRole() != null && wildcard >= 0 && !value.equals(NewsQuery.ANY_NAME)) {
      throw text.error(
          "a name takes no wildcard", start + wildcard, field.canonical() + ":* for any name");
    }
    boolean thisSpelling = field.nameRole() != null && value.length() > 1 && value.endsWith("!");
    if (thisSpelling) {
      value = value.substring(0, value.length() - 1);
    }
    return value(field, value, start, thisSpelling);
  }

  private NewsQuery textWord(TextField field, String word, int start, int wildcard) {
    boolean escaped = text.at() - start != word.length();
    if (!escaped && NearOperator.of(word) != null) {
      throw text.error(
          "\"" + word + "\" stands between two things; before it there is nothing",
          start,
          "one " + word + " two");
    }
    if (wildcard >= 0) {
      if (wildcard < LETTERS_BEFORE_WILDCARD) {
        throw text.error(
            "a wildcard needs " + LETTERS_BEFORE_WILDCARD + " letters before it",
            start + wildcard,
            "");
      }
      return new QueryPart.Word(field, word, QueryPart.Match.WILDCARD);
    }
    if (text.peek() == '~') {
      text.next();
      if (Character.isDigit(text.peek())) {
        text.next();
      }
      return new QueryPart.Word(field, word, QueryPart.Match.FUZZY);
    }
    return new QueryPart.Word(field, word, QueryPart.Match.WORD);
  }

  private NewsQuery value(QueryField field, String value, int column, boolean thisSpelling) {
    if (value.isBlank()) {
      throw text.error(field.canonical() + ": needs a value", column, "");
    }
    NameRole role = field.nameRole();
    if (role != null) {
      return new QueryPart.Named(role, value, thisSpelling);
    }
    return switch (field) {
      case ACT -> new QueryPart.ActIs(constant(ClaimAct.values(), "act", value, column));
      case KIND -> new QueryPart.KindIs(constant(ClaimKind.values(), "kind", value, column));
      case CLAIM -> new QueryPart.Says(value);
      case LIKE -> new QueryPart.Like(value);
      case EXACT -> new QueryPart.Exact(value);
      case WORDS -> new NumberValue(text, column).wordCount(value);
      case NEAR -> new NumberValue(text, column).around(value);
      case CONFIDENCE -> new NumberValue(text, column).confidence(value);
      default -> new QueryPart.Keyword(Objects.requireNonNull(field.keywordField()), value);
    };
  }

  /** Reads a phrase with its quotation marks, straight or curly. */
  private String phrase(int open) {
    text.next();
    StringBuilder words = new StringBuilder();
    while (!QueryText.isQuote(text.peek())) {
      if (text.atEnd()) {
        throw text.error("the quotation mark is not closed", open, "add a \"");
      }
      words.append(unescaped());
    }
    text.next();
    return words.toString();
  }

  /** Reads a word and returns where in it its first wildcard stands, or -1. */
  private int word(StringBuilder word) {
    int wildcard = -1;
    while (!text.atEnd() && !ends(text.peek())) {
      char c = text.peek();
      if ((c == '*' || c == '?') && wildcard < 0) {
        wildcard = word.length();
      }
      word.append(unescaped());
    }
    // a question mark at the end of running words is none
    boolean question =
        wildcard >= 0 && wildcard == word.length() - 1 && word.charAt(wildcard) == '?';
    return question ? -1 : wildcard;
  }

  private char unescaped() {
    char c = text.next();
    return c == '\\' && !text.atEnd() ? text.next() : c;
  }

  private static boolean ends(char c) {
    return Blanks.is(c)
        || c == '('
        || c == ')'
        || c == '{'
        || c == '}'
        || c == '^'
        || c == '~'
        || QueryText.isQuote(c);
  }

  private int slop() {
    if (!text.take('~')) {
      return 0;
    }
    int start = text.at();
    int slop = 0;
    while (Character.isDigit(text.peek()) && slop <= Limits.PHRASE_SLOP) {
      slop = slop * 10 + Character.digit(text.next(), 10);
    }
    if (text.at() == start || slop > Limits.PHRASE_SLOP) {
      throw text.error("behind ~ there must be a number up to " + Limits.PHRASE_SLOP, start, "~5");
    }
    return slop;
  }

  private static TextField textField(@Nullable QueryField field) {
    TextField own = field == null ? null : field.textField();
    return own == null ? TextField.ANY : own;
  }

  private <E extends Enum<E>> E constant(E[] values, String what, String written, int column) {
    String wanted = written.toUpperCase(Locale.ROOT);
    Nearest nearest = new Nearest(written);
    StringBuilder all = new StringBuilder();
    for (E value : values) {
      if (value.name().equals(wanted)) {
        return value;
      }
      String name = value.name().toLowerCase(Locale.ROOT);
      nearest.offer(name);
      all.append(all.isEmpty() ? "" : ", ").append(name);
    }
    throw text.error(
        "there is no " + what + " \"" + written + "\"; there are " + all, column, nearest.found());
  }
}
