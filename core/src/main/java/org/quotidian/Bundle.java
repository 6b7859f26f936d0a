package org.quotidian;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.writing.Prepared;

/**
 * Records that stand together in the input, whose articles are prepared together: that costs about a
 * tenth less than one by one. It is filled by one thread, and prepared by whoever comes first.
 */
final class Bundle {
  private static final int MOST_ARTICLES = 32;
  private static final long MOST_CHARS = 200_000;

  /** So that no article waits for more than this for others that are slow to come. */
  private static final long LONGEST_NANOS = 1_000_000_000L;

  private final List<Entry> entries = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final FutureTask<List<Prepared>> task;
  private long chars;
  private long begun;

  /**
   * A record.
   *
   * @param position where it stands in the input
   * @param problem why it is no article, or null if it is one
   */
  private record Entry(String position, @Nullable String problem) {}

  Bundle(Intake intake) {
    this.task = new FutureTask<>(() -> intake.prepare(articles));
  }

  void add(String position, Article article) {
    note(new Entry(position, null));
    articles.add(article);
    chars += (long) article.title().length() + article.body().length();
  }

  void addProblem(String position, String problem) {
    note(new Entry(position, problem));
  }

  private void note(Entry entry) {
    if (entries.isEmpty()) {
      begun = System.nanoTime();
    }
    entries.add(entry);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Tells whether it is time to prepare it. */
  boolean isFull() {
    return entries.size() >= MOST_ARTICLES
        || chars >= MOST_CHARS
        || (!entries.isEmpty() && System.nanoTime() - begun >= LONGEST_NANOS);
  }

  long chars() {
    return chars;
  }

  /** Prepares the articles, unless somebody has begun to; can also be cancelled. */
  FutureTask<List<Prepared>> task() {
    return task;
  }

  /**
   * Returns the turns of the records, in their order.
   *
   * @param prepared the articles, or nothing if preparing them together failed: then each is to be
   *     prepared in its turn, so that those before the one at fault are not lost with it
   */
  List<Turn> turns(List<Prepared> prepared) {
    List<Turn> turns = new ArrayList<>(entries.size());
    int next = 0;
    for (Entry entry : entries) {
      if (entry.problem != null) {
        turns.add(new Turn(entry.position, null, null, entry.problem));
      } else {
        Prepared ready = prepared.isEmpty() ? null : prepared.get(next);
        turns.add(new Turn(entry.position, articles.get(next), ready, null));
        next++;
      }
    }
    return turns;
  }

  /**
   * A record whose turn it is.
   *
   * @param position where it stands in the input
   * @param article the article, or null if it is none
   * @param prepared the article prepared, or null if it is none or is not
   * @param problem why it is no article, or null if it is one
   */
  record Turn(
      String position,
      @Nullable Article article,
      @Nullable Prepared prepared,
      @Nullable String problem) {}
}
