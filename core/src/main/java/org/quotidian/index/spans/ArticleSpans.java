package org.quotidian.index.spans;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.search.SearchTimeoutException;

/** What a query asks for by its places, in title and body of the articles of one segment. */
public final class ArticleSpans {
  private static final Spans NONE = new Spans();

  private static final int CHECKED_EVERY = (1 << 5) - 1;

  private final @Nullable SpanFinder titleFinder;
  private final @Nullable SpanFinder bodyFinder;
  private final Spans title = new Spans();
  private final Spans body = new Spans();
  private final Deadline deadline;
  private int seen;
  private int countedInTitle;
  private int countedInBody;

  ArticleSpans(
      @Nullable SpanFinder titleFinder, @Nullable SpanFinder bodyFinder, Deadline deadline) {
    this.deadline = deadline;
    this.titleFinder = titleFinder;
    this.bodyFinder = bodyFinder;
  }

  boolean isEmpty() {
    return titleFinder == null && bodyFinder == null;
  }

  /** Returns the articles that may have it; null if these are to be looked for. */
  @Nullable DocIdSetIterator articles() {
    DocIdSetIterator inTitle = titleFinder == null ? null : titleFinder.articles();
    DocIdSetIterator inBody = bodyFinder == null ? null : bodyFinder.articles();
    if (inTitle == null || inBody == null) {
      return titleFinder == null ? inBody : bodyFinder == null ? inTitle : null;
    }
    return new TextsIterator(inTitle, inBody);
  }

  /**
   * Turns to an article, which must be behind the one before.
   *
   * @throws SearchTimeoutException if time is up
   */
  public void find(int doc) throws IOException {
    checkDeadline();
    if (titleFinder != null) {
      titleFinder.find(doc, title);
    }
    if (bodyFinder != null) {
      bodyFinder.find(doc, body);
    }
  }

  /**
   * Turns to an article likewise, but only counts what it has; where that is, is not known then.
   *
   * @return how often it has it in both texts
   * @throws SearchTimeoutException if time is up
   */
  int count(int doc) throws IOException {
    checkDeadline();
    countedInTitle = titleFinder == null ? 0 : titleFinder.count(doc, title);
    countedInBody = bodyFinder == null ? 0 : bodyFinder.count(doc, body);
    return countedInTitle + countedInBody;
  }

  int countedInTitle() {
    return countedInTitle;
  }

  int countedInBody() {
    return countedInBody;
  }

  private void checkDeadline() throws SearchTimeoutException {
    if ((++seen & CHECKED_EVERY) == 0) {
      deadline.check();
    }
  }

  /** Returns what the article has in one of its texts. */
  public Spans in(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }

  /** Returns the words and names of which it is made in one of the article's texts. */
  public Spans parts(ArticleField field, int doc) throws IOException {
    SpanFinder finder = field == ArticleField.TITLE ? titleFinder : bodyFinder;
    if (finder == null) {
      return NONE;
    }
    Spans parts = new Spans();
    finder.parts(doc, parts);
    parts.order();
    return parts;
  }
}
