package org.quotidian.cli;

/** Exit codes; scripts rely on them. */
final class Exit {
  /** There are hits; the work is done. */
  static final int FOUND = 0;

  /** Nothing is wrong, but nothing was found or done either. */
  static final int NOTHING = 1;

  /** The command line or the query is not understood, or an input is missing. */
  static final int USAGE = 2;

  /** The index is missing, locked, damaged or incompatible, or the disk fails. */
  static final int INDEX = 3;

  /** A fault of the program itself. */
  static final int FAULT = 70;

  private Exit() {}
}
