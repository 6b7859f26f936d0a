package org.quotidian.search;

/** A line of the user's own names that cannot be understood: where, what is wrong, and what is right. */
public final class NameSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String problem;

  /**
   * Says what is wrong and where.
   *
   * @param file what the lines come from, for people
   * @param line the line, from 1
   * @param column the place in the line, from 1, in UTF-16 code units
   * @param problem what is wrong, and what to write instead
   */
  public NameSyntaxException(String file, int line, int column, String problem) {
    super(file + ", line " + line + ", column " + column + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Returns what the lines come from. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the place in the line, from 1, in UTF-16 code units. */
  public int column() {
    return column;
  }

  /** Returns what is wrong, and what to write instead. */
  public String problem() {
    return problem;
  }
}
