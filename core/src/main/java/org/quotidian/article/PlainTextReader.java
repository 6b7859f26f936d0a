package org.quotidian.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Plain text: the first line that is not blank is the title, the rest is the body. */
final class PlainTextReader implements ArticleReader {
  private final LineSource lines;
  private final int maxLength;
  private boolean done;

  PlainTextReader(LineSource lines, ReaderLimits limits) {
    this.lines = lines;
    this.maxLength = limits.maxTextLength();
  }

  @Override
  public @Nullable Article next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    ArticleDraft draft = new ArticleDraft();
    StringBuilder body = new StringBuilder();
    try {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (draft.hasText()) {
          body.append(line).append('\n');
        } else {
          draft.put(JsonField.TITLE, MarkdownReader.withoutHashes(line.strip()));
        }
        if (body.length() > maxLength) {
          throw new UnreadableArticleException(
              "line " + lines.line(), "the text is longer than " + maxLength + " code units");
        }
      }
    } catch (DamagedInputException e) {
      throw new UnreadableArticleException("line " + lines.line(), String.valueOf(e.getMessage()));
    }
    draft.put(JsonField.BODY, body.toString().strip());
    if (!draft.hasText()) {
      throw new UnreadableArticleException("line 1", "the file is empty");
    }
    return draft.build();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
