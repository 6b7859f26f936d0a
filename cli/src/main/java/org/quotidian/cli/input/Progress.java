package org.quotidian.cli.input;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Words;

/**
 * Counts the articles that pass, and shows count, rate, the share of the files that is read and the time
 * that the rest will take, where people watch.
 */
public final class Progress implements ArticleReader {
  private static final long BETWEEN_NANOS = 200_000_000;

  /** DEC's private mode 7, which every terminal in use has. */
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private final ArticleInputs articles;
  private final Console console;
  private final long start = System.nanoTime();
  private final long size;
  private final @Nullable Set<String> ids;
  private long count;
  private long undated;
  private long shown = start;
  private int width;
  private boolean stopped;

  /**
   * Counts what {@code articles} gives.
   *
   * @param ids gets the ids that passed, or null if nobody wants them
   */
  public Progress(ArticleInputs articles, Console console, @Nullable Set<String> ids) {
    this.articles = articles;
    this.console = console;
    this.ids = ids;
    this.size = console.errorsWatched() ? articles.size() : 0;
  }

  @Override
  public @Nullable Article next() throws IOException {
    Article article = articles.next();
    if (article != null) {
      count++;
      undated += article.published() == null ? 1 : 0;
      if (ids != null) {
        ids.add(article.id());
      }
    }
    if (console.errorsWatched()) {
      long now = System.nanoTime();
      if (now - shown > BETWEEN_NANOS) {
        shown = now;
        show(line(count, now - start, articles.read(), size));
      }
    }
    return article;
  }

  /** Writes over the last line, whatever its length was. */
  private synchronized void show(String line) {
    if (stopped) {
      return;
    }
    console.errors().write(over(line, width, console.complaints().colour()));
    console.errors().flush();
    width = line.length();
  }

  /**
   * Returns what puts a line in the place of the last.
   *
   * @param width how long the last one was
   * @param cut whether the terminal understands that what does not fit is cut off: a line that went
   *     over into the next could not be written over
   */
  public static String over(String line, int width, boolean cut) {
    String whole = "\r" + line + " ".repeat(Math.max(0, width - line.length()));
    return cut ? NO_WRAP + whole + WRAP : whole;
  }

  /** Wipes the count away and shows no other; any thread may ask for it. */
  synchronized void stop() {
    clear();
    stopped = true;
  }

  /** Wipes the count away. */
  public synchronized void clear() {
    if (width > 0 && !stopped) {
      show("");
      console.errors().write("\r");
      console.errors().flush();
    }
  }

  /** Returns how many articles came without a date that is certain. */
  public long undated() {
    return undated;
  }

  /** Returns the time since the start, in milliseconds. */
  public long millis() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /**
   * "1,200 articles, 600/s, 40 %, 3 s left".
   *
   * @param nanos time since the start
   * @param read bytes read
   * @param size bytes to be read in all, or 0 if that is not known
   */
  public static String line(long count, long nanos, long read, long size) {
    long rate = Math.round(count / Math.max(1e-9, nanos / 1e9));
    String line = Words.count(count, "article") + ", " + Words.number(rate) + "/s";
    if (size <= 0 || read <= 0) {
      return line;
    }
    long known = Math.min(read, size);
    long seconds = Math.round(nanos / 1e9 * (size - known) / known);
    return line + ", " + 100 * known / size + " %, " + span(seconds) + " left";
  }

  /** "40 s", "3 min", "2 h 5 min". */
  private static String span(long seconds) {
    long minutes = (seconds + 30) / 60;
    return seconds < 90
        ? seconds + " s"
        : minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
