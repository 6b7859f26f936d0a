package org.quotidian.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles one after the other out of one input. A seam: pass your own wherever one is taken.
 *
 * <p>The contract: {@link #next} returns each article once and then null for ever. A record that
 * cannot be read throws {@link UnreadableArticleException} with its position, after which {@code
 * next} goes on with the record behind it; only when the input itself fails is there another {@link
 * IOException}, and then the reader is done. A {@link RuntimeException} is a fault of the reader; it is
 * told as a rejection and the reader is not asked again. Memory is bounded by one article. Not safe for use by
 * several threads.
 */
public interface ArticleReader extends Closeable {

  /**
   * Returns the next article, or null at the end.
   *
   * @throws UnreadableArticleException if this record is no article; the next call goes on behind it
   * @throws IOException if the input fails
   */
  @Nullable Article next() throws IOException;

  /**
   * Says what of the last article could not be taken as it stood, such as a date that does not exist;
   * empty if nothing. The article is read without it.
   */
  default String doubt() {
    return "";
  }
}
