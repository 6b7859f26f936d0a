package org.quotidian.cli.records;

import java.util.List;
import org.quotidian.cli.console.Out;
import org.quotidian.cli.console.Visible;

/**
 * Rows of a table. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"); with commas, cells are quoted as RFC 4180 says; with tabs, a cell is one line.
 */
public final class Cells {
  private Cells() {}

  public static void row(Out out, char comma, List<String> cells) {
    StringBuilder row = new StringBuilder();
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        row.append(comma);
      }
      first = false;
      String safe = comma == '\t' ? Visible.line(cell) : Visible.of(cell);
      safe = isFormula(cell) ? "'" + safe : safe;
      row.append(comma == '\t' ? safe : quoted(safe));
    }
    out.write(row.append('\n').toString());
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
  }

  private static String quoted(String cell) {
    boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
