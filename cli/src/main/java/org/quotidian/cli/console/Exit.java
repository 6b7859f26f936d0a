package org.quotidian.cli.console;

/** Exit codes; scripts rely on them. */
public final class Exit {
  /** There are hits; the work is done. */
  public static final int FOUND = 0;

  /** Nothing is wrong, but nothing was found or done either. */
  public static final int NOTHING = 1;

  /** The command line or the query is not understood, or an input is missing. */
  public static final int USAGE = 2;

  /** The index is missing, locked, damaged or incompatible, or the disk fails. */
  public static final int INDEX = 3;

  /** A fault of the program itself. */
  public static final int FAULT = 70;

  private Exit() {}
}
