package org.quotidian.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Limits;

/** Makes the best of a query that the grammar does not take: what it can read, and words of the rest. */
final class LenientParser {

  private LenientParser() {}

  static NewsQuery parse(String query, Clock clock) {
    String cut =
        query.length() <= Limits.QUERY_CHARS ? query : query.substring(0, Limits.QUERY_CHARS);
    try {
      return new QueryParser(cut, clock).parse();
    } catch (QuerySyntaxException e) {
      return piecemeal(cut, clock);
    }
  }

  private static NewsQuery piecemeal(String query, Clock clock) {
    List<NewsQuery> parts = new ArrayList<>();
    for (String piece : Blanks.split(query)) {
      if (parts.size() == Limits.QUERY_PARTS) {
        break;
      }
      NewsQuery part = piece(piece, clock);
      if (part != null) {
        parts.add(part);
      }
    }
    return NewsQuery.and(parts);
  }

  private static @Nullable NewsQuery piece(String piece, Clock clock) {
    if (piece.equals("AND")
        || piece.equals("OR")
        || piece.equals("NOT")
        || NearOperator.of(piece) != null) {
      return null;
    }
    try {
      return new QueryParser(piece, clock).parse();
    } catch (QuerySyntaxException e) {
      StringBuilder bare = new StringBuilder();
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        bare.append(Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : ' ');
      }
      return bare.toString().isBlank() ? null : NewsQuery.text(bare.toString());
    }
  }
}
