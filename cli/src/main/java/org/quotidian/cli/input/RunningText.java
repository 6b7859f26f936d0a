package org.quotidian.cli.input;

import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.QuerySyntaxException;

/** Running text, such as a post or a sentence, as a question: who else says so? */
public final class RunningText {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_FIELD = 12;

  private RunningText() {}

  /**
   * Returns what says the same, the more and the rarer words the better. If the whole text is one name
   * with its field, as in {@code place:"West Germany"}, that is asked: nobody writes so otherwise.
   */
  public static NewsQuery query(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon > LONGEST_FIELD || text.length() > LONGEST_NAME) {
      return NewsQuery.like(text);
    }
    try {
      NewsQuery query = NewsQuery.parse(text);
      return query instanceof QueryPart.Named ? query : NewsQuery.like(text);
    } catch (QuerySyntaxException e) {
      return NewsQuery.like(text);
    }
  }
}
