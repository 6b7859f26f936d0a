package org.quotidian.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;

/**
 * Where the time of indexing goes: Java Flight Recorder's samples, shared out among the parts of an
 * article's way and listed by method.
 *
 * <p>Workload: the corpus into an index in memory, on one thread, over and over: once to warm up, then
 * until 30 seconds of samples are there.
 *
 * <p>{@code ./quotidian-bench profile [--corpus FILE] [--articles N]}
 */
public final class Profile {
  private static final long SECONDS = 30;
  private static final int LISTED = 25;

  /** A stack that holds the key anywhere belongs to the part. */
  private static final Map<String, String> ANYWHERE = new LinkedHashMap<>();

  /** Else the first frame, from the innermost, that begins with a key decides. */
  private static final Map<String, String> INNERMOST = new LinkedHashMap<>();

  static {
    ANYWHERE.put("org.apache.lucene.index.SegmentMerger.", "Lucene: merging");
    ANYWHERE.put("org.apache.lucene.index.DocumentsWriterPerThread.flush", "Lucene: flushing");
    INNERMOST.put("org.quotidian.text.", "tokens, sentences, quotations");
    INNERMOST.put("org.quotidian.entity.NameResolver", "keys of names");
    INNERMOST.put("org.quotidian.index.terms.NameKeys", "keys of names");
    INNERMOST.put("org.quotidian.index.block.EntityTerms", "keys of names");
    INNERMOST.put("org.quotidian.index.stored.EntityTable", "keys of names");
    INNERMOST.put("org.quotidian.entity.", "tagger");
    INNERMOST.put("org.quotidian.claim.", "claims");
    for (String name :
        List.of("ArticleWords", "TermSequence", "TermTable", "WordFold", "Stemmer", "StopWords")) {
      INNERMOST.put("org.quotidian.index.terms." + name, "terms: folding, stemming, interning");
    }
    INNERMOST.put("org.quotidian.index.block.WordStream", "terms: streams into Lucene");
    INNERMOST.put("org.quotidian.index.block.TermBag", "terms: streams into Lucene");
    INNERMOST.put("org.quotidian.index.block.KeyBag", "terms: streams into Lucene");
    INNERMOST.put("org.quotidian.index.layout.Key", "terms: streams into Lucene");
    for (String name : List.of("FindingsCodec", "ArticleCodec", "ByteSink")) {
      INNERMOST.put("org.quotidian.index.stored." + name, "packing what was found");
    }
    INNERMOST.put("org.quotidian.index.", "building blocks, the rest");
    INNERMOST.put("org.apache.lucene.codecs.lucene90.compressing.", "Lucene: stored fields");
    INNERMOST.put("org.apache.lucene.index.StoredFieldsConsumer", "Lucene: stored fields");
    INNERMOST.put("org.apache.lucene.index.", "Lucene: inverting");
  }

  private final Map<String, Integer> parts = new LinkedHashMap<>();
  private final Map<String, Integer> methods = new LinkedHashMap<>();
  private int samples;

  private Profile() {}

  /** Prints the tables. */
  public static void main(String[] args) throws Exception {
    ReportOptions options = ReportOptions.parse(List.of(args));
    Corpus corpus = Corpus.load(options.corpus(), options.articles());
    Path file = Files.createTempFile("quotidian-bench", ".jfr");
    try {
      index(corpus);
      try (Recording recording = new Recording()) {
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
        recording.start();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
          index(corpus);
        }
        recording.stop();
        recording.dump(file);
      }
      Profile profile = new Profile();
      profile.read(file);
      System.out.println(profile.markdown());
    } finally {
      Files.delete(file);
    }
  }

  private static void index(Corpus corpus) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      for (Article article : corpus.articles()) {
        index.add(article);
      }
      index.commit();
    }
  }

  private void read(Path file) throws IOException {
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (stack != null && !stack.getFrames().isEmpty()) {
          samples++;
          List<String> frames = stack.getFrames().stream().map(Profile::name).toList();
          methods.merge(frames.get(0), 1, Integer::sum);
          parts.merge(part(frames), 1, Integer::sum);
        }
      }
    }
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  /** Returns the part of the way that a stack belongs to; its innermost frame is the first. */
  static String part(List<String> frames) {
    for (Map.Entry<String, String> rule : ANYWHERE.entrySet()) {
      if (frames.stream().anyMatch(frame -> frame.startsWith(rule.getKey()))) {
        return rule.getValue();
      }
    }
    for (String frame : frames) {
      for (Map.Entry<String, String> rule : INNERMOST.entrySet()) {
        if (frame.startsWith(rule.getKey())) {
          return rule.getValue();
        }
      }
    }
    return "all else";
  }

  private String markdown() {
    StringBuilder text = new StringBuilder();
    table("part", parts, Integer.MAX_VALUE, text);
    table("method", methods, LISTED, text);
    return text.toString();
  }

  private void table(String head, Map<String, Integer> counts, int most, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "%n| %s | share of %d |%n|---|---:|%n", head, samples));
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
    for (Map.Entry<String, Integer> entry : sorted.subList(0, Math.min(most, sorted.size()))) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f %% |%n",
              entry.getKey(),
              100.0 * entry.getValue() / samples));
    }
  }
}
