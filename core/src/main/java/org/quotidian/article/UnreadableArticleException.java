package org.quotidian.article;

import java.io.IOException;

/** One record of an input is no article: where it stands and why; the reader goes on behind it. */
public final class UnreadableArticleException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String position;

  /**
   * Says what is wrong and where.
   *
   * @param position where the record stands in its input ("line 7", "record 3")
   * @param reason what is wrong with it and what would be right
   */
  public UnreadableArticleException(String position, String reason) {
    super(reason);
    this.position = position;
  }

  /** Returns where the record stands in its input, such as "line 7". */
  public String position() {
    return position;
  }
}
