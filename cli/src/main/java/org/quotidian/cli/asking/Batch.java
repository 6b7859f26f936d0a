package org.quotidian.cli.asking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Visible;
import org.quotidian.cli.input.QueryLine;
import org.quotidian.cli.input.QueryLines;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.Shape;
import org.quotidian.search.Hit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.QuerySyntaxException;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/**
 * Many queries in one go, answered by several threads, printed in the order asked. A line that is no
 * query is reported with its number and stops nothing.
 *
 * @param <H> what is found
 */
public final class Batch<H extends Hit> {
  private static final int TEXT_LIMIT = 100;
  private static final int PAGE = 1000;

  private final Searcher<H> searcher;
  private final Function<String, NewsQuery> runningText;
  private final Function<H, String> document;
  private final @Nullable NewsQuery filter;

  /** Searches for a query. */
  public interface Searcher<H extends Hit> {
    SearchResults<H> search(NewsQuery query, SearchOptions options) throws IOException;
  }

  /**
   * Says how to search.
   *
   * @param searcher finds the hits
   * @param runningText makes a question of running text
   * @param document what a hit is called in a run
   * @param filter what must hold for every hit as well, or null
   */
  public Batch(
      Searcher<H> searcher,
      Function<String, NewsQuery> runningText,
      Function<H, String> document,
      @Nullable NewsQuery filter) {
    this.searcher = searcher;
    this.runningText = runningText;
    this.document = document;
    this.filter = filter;
  }

  private record Answer<H>(QueryLine line, List<H> hits, String complaint) {}

  /** Answers all queries; returns the exit code. */
  public int run(BatchOptions files, Answered answered, Shape<H> shape, Console console)
      throws IOException {
    Path queries = files.queries();
    if (queries == null) {
      throw new IllegalArgumentException("no queries");
    }
    Path run = files.run();
    int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    long found = 0;
    try (QueryLines lines = QueryLines.open(queries, console);
        Writer trec = run == null ? console.out() : writer(run)) {
      Deque<Future<Answer<H>>> pending = new ArrayDeque<>();
      QueryLine line = lines.next();
      while (line != null || !pending.isEmpty()) {
        while (line != null && pending.size() < threads * 4) {
          QueryLine asked = line;
          pending.add(workers.submit(() -> answer(asked, answered)));
          line = lines.next();
        }
        Answer<H> answer = await(pending.remove());
        if (!answer.complaint().isEmpty()) {
          console.complain(
              queries + ": line " + answer.line().number() + ": " + answer.complaint());
        }
        found += answer.hits().size();
        print(answer, run == null ? null : trec, shape, console);
      }
    } finally {
      workers.shutdownNow();
    }
    return found == 0 ? Exit.NOTHING : Exit.FOUND;
  }

  private static Writer writer(Path run) throws IOException {
    return new BufferedWriter(Files.newBufferedWriter(run, StandardCharsets.UTF_8));
  }

  private Answer<H> answer(QueryLine line, Answered answered) throws IOException {
    if (!line.fault().isEmpty()) {
      return new Answer<>(line, List.of(), line.fault());
    }
    try {
      NewsQuery query =
          line.isText() ? runningText.apply(line.words()) : NewsQuery.parse(line.words());
      boolean ranked = line.isText() && !(query instanceof QueryPart.Named);
      NewsQuery whole = filter == null ? query : query.and(filter);
      Integer asked = answered.limit();
      int wanted = asked != null ? asked : ranked ? TEXT_LIMIT : Integer.MAX_VALUE;
      return new Answer<>(line, hits(whole, wanted, answered), "");
    } catch (QuerySyntaxException e) {
      return new Answer<>(
          line, List.of(), e.getMessage() + " (column " + (e.column() + 1) + " of the query)");
    } catch (IllegalArgumentException e) {
      return new Answer<>(line, List.of(), String.valueOf(e.getMessage()));
    }
  }

  private List<H> hits(NewsQuery query, int wanted, Answered answered) throws IOException {
    List<H> hits = new ArrayList<>();
    SearchOptions.Builder options = answered.options(Math.min(wanted, PAGE)).snippets(0);
    String next = null;
    do {
      SearchResults<H> page = searcher.search(query, options.cursor(next).build());
      hits.addAll(page.hits());
      next = page.next();
    } while (next != null && hits.size() < wanted);
    return hits.size() > wanted ? hits.subList(0, wanted) : hits;
  }

  private void print(Answer<H> answer, @Nullable Writer trec, Shape<H> shape, Console console)
      throws IOException {
    int rank = 0;
    for (H hit : answer.hits()) {
      rank++;
      if (trec != null) {
        trec.write(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %s quotidian\n",
                word(answer.line().id()),
                word(document.apply(hit)),
                rank,
                hit.score()));
      } else {
        int place = rank;
        Json.line(
            console.out(),
            json -> {
              json.writeNumberField("schema", Json.SCHEMA);
              json.writeStringField("type", shape.type());
              json.writeStringField("qid", answer.line().id());
              json.writeNumberField("rank", place);
              shape.json(hit, json);
            });
      }
    }
  }

  /** A run's columns are parted by blanks, so a name has none. */
  private static String word(String name) {
    StringBuilder word = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      word.append(Character.isWhitespace(c) || Visible.isDangerous(c) ? '_' : c);
    }
    return word.toString();
  }

  private static <T> T await(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
