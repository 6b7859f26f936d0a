package org.quotidian.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a query in the query language, so that parsing it gives the same query again. */
final class QueryWriter {
  private final StringBuilder out = new StringBuilder();

  private QueryWriter() {}

  static String write(NewsQuery query) {
    QueryWriter writer = new QueryWriter();
    writer.top(query);
    return writer.out.toString();
  }

  /** Writes the outermost query, which needs no parentheses. */
  private void top(NewsQuery query) {
    if (query instanceof QueryPart.And and && and.parts().size() > 1) {
      joined(and.parts(), " AND ");
    } else if (query instanceof QueryPart.Or or && or.parts().size() > 1) {
      joined(or.parts(), " OR ");
    } else {
      part(query);
    }
  }

  private void part(NewsQuery query) {
    if (query instanceof QueryPart.All) {
      out.append("*:*");
    } else if (query instanceof QueryPart.Word word) {
      field(word.field());
      word(word);
    } else if (query instanceof QueryPart.Phrase phrase) {
      field(phrase.field());
      quoted(phrase.words());
      if (phrase.slop() > 0) {
        out.append('~').append(phrase.slop());
      }
    } else if (query instanceof QueryPart.Named named) {
      name(named);
    } else if (query instanceof QueryPart.ActIs act) {
      out.append("act:").append(act.act().name().toLowerCase(Locale.ROOT));
    } else if (query instanceof QueryPart.KindIs kind) {
      out.append("kind:").append(kind.kind().name().toLowerCase(Locale.ROOT));
    } else if (query instanceof QueryPart.Says says) {
      out.append("claim:");
      quoted(says.runningText());
    } else if (query instanceof QueryPart.Like like) {
      out.append("like:");
      quoted(like.runningText());
    } else if (query instanceof QueryPart.Published published) {
      range(published);
    } else if (query instanceof QueryPart.Keyword keyword) {
      out.append(keywordField(keyword.field())).append(':');
      quoted(keyword.value());
    } else if (query instanceof QueryPart.Exact exact) {
      out.append("exact:");
      quoted(exact.words());
    } else if (query instanceof QueryPart.WordCount count) {
      String most = count.most() == Integer.MAX_VALUE ? "" : Integer.toString(count.most());
      out.append("words:").append(count.least()).append("..").append(most);
    } else if (query instanceof QueryPart.Around around) {
      out.append("near:").append(around.latitude()).append(',').append(around.longitude());
      out.append(',').append(around.km()).append("km");
    } else if (query instanceof QueryPart.Confident confident) {
      out.append("confidence:>=").append(confident.least());
    } else {
      combined(query);
    }
  }

  private void combined(NewsQuery query) {
    if (query instanceof QueryPart.Near near) {
      operand(near.left());
      out.append(' ').append(near.how().sign());
      out.append(near.how().isCounted() ? Integer.toString(near.words()) : "").append(' ');
      operand(near.right());
    } else if (query instanceof QueryPart.AtLeast atLeast) {
      out.append("atleast").append(atLeast.times()).append('(');
      top(atLeast.part());
      out.append(')');
    } else if (query instanceof QueryPart.SameClaim same) {
      out.append("claim{");
      top(same.inner());
      out.append('}');
    } else if (query instanceof QueryPart.And and) {
      group(and.parts(), " AND ", "*:*");
    } else if (query instanceof QueryPart.Or or) {
      group(or.parts(), " OR ", "NOT *:*");
    } else if (query instanceof QueryPart.Not not) {
      out.append("NOT ");
      negated(not.part());
    } else if (query instanceof QueryPart.Boosted boosted) {
      out.append('(');
      top(boosted.part());
      out.append(")^").append(boosted.weight());
    }
  }

  private void operand(NewsQuery query) {
    if (query instanceof QueryPart.Near) {
      out.append('(');
      part(query);
      out.append(')');
    } else {
      part(query);
    }
  }

  private void negated(NewsQuery part) {
    if (part instanceof QueryPart.Not) {
      out.append('(');
      part(part);
      out.append(')');
    } else {
      part(part);
    }
  }

  private void group(List<NewsQuery> parts, String between, String none) {
    out.append('(');
    if (parts.isEmpty()) {
      out.append(none);
    } else {
      joined(parts, between);
    }
    out.append(')');
  }

  private void joined(List<NewsQuery> parts, String between) {
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : between);
      part(parts.get(i));
    }
  }

  private void field(TextField field) {
    switch (field) {
      case ANY -> {}
      case TITLE -> out.append("title:");
      case BODY -> out.append("body:");
      case LEAD -> out.append("lead:");
      case BYLINE -> out.append("byline:");
    }
  }

  private static String keywordField(KeywordField field) {
    return switch (field) {
      case ID -> "id";
      case SOURCE -> "source";
      case SITE -> "site";
      case LANGUAGE -> "lang";
      case SECTION -> "section";
    };
  }

  private void word(QueryPart.Word word) {
    boolean pattern = word.match() == QueryPart.Match.WILDCARD;
    String written = word.word();
    if (isOperator(written)) {
      out.append('\\');
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean wild = c == '*' || c == '?';
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !(pattern && wild)) {
        out.append('\\');
      }
      out.append(c);
    }
    if (word.match() == QueryPart.Match.FUZZY) {
      out.append('~');
    }
  }

  private static boolean isOperator(String word) {
    return word.equals("AND")
        || word.equals("OR")
        || word.equals("NOT")
        || word.equals("or")
        || word.equals("not");
  }

  private void name(QueryPart.Named named) {
    out.append(named.role().name().toLowerCase(Locale.ROOT)).append(':');
    if (named.name().equals(NewsQuery.ANY_NAME)) {
      out.append('*');
    } else {
      quoted(named.name());
    }
    if (named.thisSpelling()) {
      out.append('!');
    }
  }

  private void range(QueryPart.Published published) {
    out.append("date:[");
    instant(published.from());
    out.append(" TO ");
    instant(published.before());
    out.append('}');
  }

  private void instant(@Nullable Instant instant) {
    out.append(instant == null ? "*" : instant.toString());
  }

  private void quoted(String words) {
    out.append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\' || QueryText.isQuote(c)) {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }
}
