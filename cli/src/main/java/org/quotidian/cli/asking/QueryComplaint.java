package org.quotidian.cli.asking;

import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Visible;
import org.quotidian.search.QuerySyntaxException;

/** A query that is not understood, shown with a caret under the trouble and what may be meant. */
public final class QueryComplaint {
  private static final int WIDTH = 72;

  private QueryComplaint() {}

  public static void print(QuerySyntaxException e, Console console) {
    console.complain(String.valueOf(e.getMessage()));
    String query = e.query();
    int column = Math.max(0, Math.min(e.column(), query.length()));
    int from = Math.max(0, column - WIDTH / 2);
    int to = Math.min(query.length(), from + WIDTH);
    String before = (from > 0 ? "… " : "") + Visible.line(query.substring(from, column));
    String after = Visible.line(query.substring(column, to)) + (to < query.length() ? " …" : "");
    console.note("  " + before + after);
    console.note("  " + " ".repeat(before.codePointCount(0, before.length())) + "^");
    if (!e.suggestion().isEmpty()) {
      console.note("  perhaps: " + e.suggestion());
    }
  }
}
