package org.quotidian.cli.alerts;

import java.time.Instant;
import org.quotidian.cli.asking.Counted;
import org.quotidian.cli.console.Visible;
import org.quotidian.search.NewsQuery;

/**
 * A stored query that tells of what is new.
 *
 * @param name what it is called
 * @param ofClaims whether it tells of claims; else of articles
 * @param query as it was written
 * @param counted what counts as a match
 * @param told up to when it has told what was added
 */
public record Alert(String name, boolean ofClaims, String query, Counted counted, Instant told) {
  private static final int NAME_CHARS = 100;

  /**
   * Takes the parts.
   *
   * @throws IllegalArgumentException if the name is no word
   */
  public Alert {
    boolean word =
        !name.isEmpty()
            && name.length() <= NAME_CHARS
            && name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    if (!word) {
      throw new IllegalArgumentException(
          "an alert's name is a word of letters, digits, - _ and . ; got \""
              + Visible.line(name)
              + "\"");
    }
  }

  /**
   * Returns what it asks for; days such as 7d count from now.
   *
   * @throws org.quotidian.search.QuerySyntaxException if it is not understood
   */
  public NewsQuery parsed() {
    return NewsQuery.parse(query);
  }

  public Alert toldUntil(Instant moment) {
    return new Alert(name, ofClaims, query, counted, moment);
  }
}
