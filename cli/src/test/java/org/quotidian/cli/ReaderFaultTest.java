package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.input.ArticleInputs;

/** A fault of a reader costs the rest of its input, and nothing of the others. */
class ReaderFaultTest {
  @TempDir Path folder;

  /** Gives an article for each letter; fails at "!" and when it is closed. */
  private static final class Letters implements ArticleReader {
    private final InputStream in;
    private boolean failed;

    Letters(InputStream in) {
      this.in = in;
    }

    @Override
    public @Nullable Article next() throws IOException {
      int letter = in.read();
      if (letter == '!') {
        failed = true;
        throw new IllegalArgumentException("no letter");
      }
      String id = Character.toString(Math.max(0, letter));
      return letter < 0 ? null : Article.builder(id).title(id).build();
    }

    @Override
    public void close() throws IOException {
      in.close();
      if (failed) {
        throw new IOException("closed badly, too");
      }
    }
  }

  private static ArticleReader open(InputStream in) throws IOException {
    if (in.read() == '?') {
      throw new IllegalStateException("no such letters");
    }
    return new Letters(in);
  }

  @Test
  void theOtherInputsAreReadAndTheFaultIsToldWithItsPlace() throws IOException {
    List<String> paths =
        List.of(
            Ran.file(folder, "a", "#ab!c"),
            Ran.file(folder, "b", "#!"),
            Ran.file(folder, "c", "?"),
            Ran.file(folder, "d", "#de"));
    List<Rejection> rejected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    Console console =
        Console.of(
            new ByteArrayInputStream("#f!".getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of(),
            "");
    List<String> all = new ArrayList<>(paths);
    all.add("-");
    try (ArticleInputs articles =
        new ArticleInputs(
            all,
            ReaderFaultTest::open,
            console,
            Set.of(),
            Instant.MIN,
            rejected::add,
            doubt -> {})) {
      for (Article each = articles.next(); each != null; each = articles.next()) {
        read.add(each.id());
      }
    }
    assertThat(read).containsExactly("a", "b", "d", "e", "f");
    String reason = "the reader failed: java.lang.IllegalArgumentException: no letter";
    assertThat(rejected)
        .containsExactly(
            new Rejection(paths.get(0), "behind article 2", reason),
            new Rejection(paths.get(1), "", reason),
            new Rejection(
                paths.get(2),
                "",
                "the reader failed: java.lang.IllegalStateException: no such letters"),
            new Rejection("standard input", "behind article 1", reason));
  }
}
