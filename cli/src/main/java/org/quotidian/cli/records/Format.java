package org.quotidian.cli.records;

/** How results are printed. */
public enum Format {
  /** For people. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** A table with commas, RFC 4180. */
  CSV,
  /** A table with tabs. */
  TSV;

  /** Tells whether it is one of the two kinds of JSON. */
  public boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
