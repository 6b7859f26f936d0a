package org.quotidian.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QuerySyntaxException;
import org.quotidian.search.TextField;

/** Running text, such as a post or a sentence, as a question: who else says so? */
final class RunningText {
  /** A post has fewer words; of a longer text the first ones count. */
  private static final int MOST_WORDS = 200;

  private RunningText() {}

  /** Articles with any of the words, the more and the rarer the better. */
  static NewsQuery inArticles(String text) {
    NewsQuery name = nameAskedFor(text);
    if (name != null) {
      return name;
    }
    List<NewsQuery> words = new ArrayList<>();
    for (String word : words(text)) {
      words.add(new NewsQuery.Word(TextField.ANY, word, NewsQuery.Match.WORD));
    }
    return words.isEmpty() ? NewsQuery.not(NewsQuery.all()) : NewsQuery.or(words);
  }

  /** Claims that say about the same. */
  static NewsQuery inClaims(String text) {
    NewsQuery name = nameAskedFor(text);
    return name == null ? NewsQuery.claim(text) : name;
  }

  /**
   * Returns the question if the whole text is one name with its field, as in {@code place:"West
   * Germany"}: nobody writes that as running text.
   */
  private static @Nullable NewsQuery nameAskedFor(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon > 12 || text.length() > 200) {
      return null;
    }
    try {
      NewsQuery query = NewsQuery.parse(text);
      return query instanceof NewsQuery.Named ? query : null;
    } catch (QuerySyntaxException e) {
      return null;
    }
  }

  /** Returns the different words, addresses left out. */
  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        addWord(text.substring(start, i), words);
        start = -1;
      }
    }
    return words;
  }

  private static void addWord(String run, Set<String> words) {
    if (run.contains("://") || run.startsWith("pic.twitter.com/")) {
      return;
    }
    int start = -1;
    for (int i = 0; i <= run.length(); i++) {
      boolean letter = i < run.length() && isWordPart(run, i);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(run.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  private static boolean isWordPart(String run, int i) {
    char c = run.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '.' || c == ',';
    return joins
        && i > 0
        && i + 1 < run.length()
        && Character.isLetterOrDigit(run.charAt(i - 1))
        && Character.isLetterOrDigit(run.charAt(i + 1));
  }
}
