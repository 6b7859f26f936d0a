package org.quotidian.cli.asking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.NewsQuery;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is asked: the query and the options that narrow it, all of which must hold. */
public final class Asked {
  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "The query; 'quotidian help query' explains the language.")
  private List<String> words = new ArrayList<>();

  @Mixin private final Narrowed narrowed = new Narrowed();

  /** Tells whether anything is asked at all. */
  public boolean isEmpty() {
    return words.isEmpty() && narrowed.parts().isEmpty();
  }

  /**
   * Returns the question; everything if nothing is asked.
   *
   * @throws IllegalArgumentException if it is not understood
   */
  public NewsQuery query() {
    List<NewsQuery> parts = new ArrayList<>();
    String written = String.join(" ", words);
    if (!written.isBlank()) {
      parts.add(NewsQuery.parse(written));
    }
    parts.addAll(narrowed.parts());
    return parts.isEmpty() ? NewsQuery.all() : NewsQuery.and(parts);
  }

  /** Takes the first word away and returns it; null if there is none. */
  public @Nullable String takeFirst() {
    return words.isEmpty() ? null : words.remove(0);
  }

  /**
   * Returns the question as text that means the same whenever it is parsed; words stay as they were
   * written.
   *
   * @throws IllegalArgumentException if it is not understood
   */
  public String written() {
    List<NewsQuery> parts = narrowed.parts();
    String written = String.join(" ", words);
    if (parts.isEmpty()) {
      return written;
    }
    String narrowed = NewsQuery.and(parts).toString();
    if (written.isBlank()) {
      return narrowed;
    }
    NewsQuery.parse(written);
    return "(" + written + ") " + narrowed;
  }
}
