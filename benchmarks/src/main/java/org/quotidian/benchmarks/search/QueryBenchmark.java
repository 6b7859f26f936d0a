package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.benchmarks.index.Directories;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/**
 * One query after the other of one kind, against the bare Lucene query that each stands for, over the
 * same index.
 *
 * <p>Workload: up to forty questions of the kind ({@link Questions}), asked in turn on one thread,
 * warm. Both sides find the best ten and read what a list of hits shows; {@code quotidian} is asked
 * without snippets, {@code quotidianWithSnippets} as it comes. At the start both forms of every
 * question must have equally many hits (but for those of which {@link QueryKind#isSameBare} says
 * otherwise: the bare form knows no names, no places in a text, or neither).
 *
 * <p>{@code ./quotidian-bench QueryBenchmark -p kind=PERSON,PLACE -p corpus=FILE.jsonl.gz}, or {@code
 * -p index=DIRECTORY} for an index that is there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "--add-modules=jdk.incubator.vector"})
public class QueryBenchmark {
  private static final SearchOptions WITHOUT_SNIPPETS = SearchOptions.builder().snippets(0).build();
  private static final int COUNTED = 20;

  /** The articles: {@code generated}, or a file. */
  @Param(Corpus.GENERATED)
  public String corpus = Corpus.GENERATED;

  /** The most articles; 0 for all of a file. */
  @Param("0")
  public int articles;

  /** An index to search; if empty, one is made of the articles. */
  @Param("")
  public String index = "";

  /** What is asked. */
  @Param public QueryKind kind = QueryKind.TEXT;

  private @Nullable Path made;
  private List<Asked> asked = List.of();
  private int next;
  private @Nullable NewsIndex library;
  private @Nullable BareLucene bare;

  /** Makes an index of a corpus. */
  public static void build(Corpus corpus, Path directory) throws IOException {
    try (NewsIndex index = NewsIndex.create(directory)) {
      for (Article article : corpus.articles()) {
        index.add(article);
      }
      index.commit();
    }
  }

  /** Makes or opens the index, and the questions. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    Path directory = Path.of(index);
    if (index.isEmpty()) {
      directory = Files.createTempDirectory("quotidian-bench");
      made = directory;
      build(Corpus.load(corpus, articles), directory);
    }
    NewsIndex opened = NewsIndex.openReadOnly(directory);
    library = opened;
    bare = new BareLucene(directory);
    asked = new Questions(opened, bare()).of(kind);
    if (asked.isEmpty()) {
      throw new IllegalStateException("the index has nothing to ask for by " + kind);
    }
    if (kind.isSameBare()) {
      checkSameHits();
    }
  }

  private void checkSameHits() throws IOException {
    SearchOptions counting = SearchOptions.builder().limit(0).build();
    int different = 0;
    for (Asked one : asked) {
      long found =
          kind.findsClaims()
              ? library().claims(one.query(), counting).total()
              : library().search(one.query(), counting).total();
      long foundBare = bare().count(one.bare());
      if (found != foundBare) {
        different++;
        System.err.println(one.query() + ": " + found + " hits; bare: " + foundBare);
      }
    }
    if (different > 0) {
      System.err.println(different + " of " + asked.size() + " questions differ in their hits");
    }
  }

  /** Closes the index and removes it if it was made here. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    library().close();
    bare().close();
    if (made != null) {
      Directories.remove(made);
    }
  }

  private Asked next() {
    next = next + 1 < asked.size() ? next + 1 : 0;
    return asked.get(next);
  }

  /** The baseline: the bare query. */
  @Benchmark
  public int plainLucene() throws IOException {
    Query query = next().bare();
    if (kind == QueryKind.ENTITY_COUNTS) {
      return bare().counts(query, "persons");
    }
    return kind.findsClaims() ? bare().claims(query) : bare().articles(query);
  }

  /** The library, hits without snippets. */
  @Benchmark
  public int quotidian() throws IOException {
    return ask(WITHOUT_SNIPPETS);
  }

  /** The library as it comes. */
  @Benchmark
  public int quotidianWithSnippets() throws IOException {
    return ask(SearchOptions.standard());
  }

  private int ask(SearchOptions options) throws IOException {
    NewsQuery query = next().query();
    if (kind == QueryKind.ENTITY_COUNTS) {
      return library().entities(EntityType.PERSON, query, COUNTED).size();
    }
    return kind.findsClaims()
        ? library().claims(query, options).hits().size()
        : library().search(query, options).hits().size();
  }

  private NewsIndex library() {
    return Objects.requireNonNull(library, "not opened");
  }

  private BareLucene bare() {
    return Objects.requireNonNull(bare, "not opened");
  }
}
