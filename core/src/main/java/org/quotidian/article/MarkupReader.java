package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;

/** What the readers of pages, XML and mail share: one input, its limits, and the draft of an article. */
abstract class MarkupReader implements ArticleReader {
  final InputStream in;
  final ReaderLimits limits;
  final ArticleDraft draft = new ArticleDraft();

  MarkupReader(InputStream in, ReaderLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /**
   * Checks the length of a text.
   *
   * @param length in UTF-16 code units
   * @param position where the article stands
   * @throws UnreadableArticleException if it is longer than the limits allow
   */
  static void checkLength(int length, String position, ReaderLimits limits)
      throws UnreadableArticleException {
    if (length > limits.maxTextLength()) {
      throw new UnreadableArticleException(
          position, "the text is longer than " + limits.maxTextLength() + " code units");
    }
  }

  @Override
  public final String doubt() {
    return draft.doubt();
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
