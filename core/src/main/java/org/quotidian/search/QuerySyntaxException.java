package org.quotidian.search;

/** A query that cannot be understood: what is wrong, where, and what was perhaps meant. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;
  private final String suggestion;

  /**
   * Says what is wrong and where.
   *
   * @param message what is wrong
   * @param query the query as given
   * @param column the offset of the trouble in the query, from 0, in UTF-16 code units; the query's
   *     length if something is missing at its end
   * @param suggestion what to write instead, or the empty string if nothing comes to mind
   */
  public QuerySyntaxException(String message, String query, int column, String suggestion) {
    super(message);
    this.query = query;
    this.column = column;
    this.suggestion = suggestion;
  }

  /** Returns the query as given. */
  public String query() {
    return query;
  }

  /** Returns the offset of the trouble, from 0, in UTF-16 code units. */
  public int column() {
    return column;
  }

  /** Returns what to write instead, or the empty string. */
  public String suggestion() {
    return suggestion;
  }
}
