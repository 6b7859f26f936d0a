package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** Runs every example of {@code help query} and of the page on the query language. */
class QueryExamplesTest {
  /** Where the explanations begin in the help. */
  private static final int EXPLANATION = 27;

  private static NewsIndex index;

  @BeforeAll
  static void oneArticle() throws IOException {
    index = NewsIndex.inMemory(NewsIndexConfig.standard());
    index.add(
        Article.builder("a")
            .title("NATO warns of troops in Crimea")
            .body("Iuliia Mendel accused Russia of massing troops near Crimea on Monday.")
            .build());
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  static Stream<String> help() throws IOException {
    List<String> examples = new ArrayList<>();
    for (String line : HelpCommand.resource("query-language.txt").lines().toList()) {
      boolean explained =
          line.length() > EXPLANATION
              && line.charAt(EXPLANATION - 1) == ' '
              && line.charAt(EXPLANATION) != ' ';
      String column = explained ? line.substring(0, EXPLANATION) : line;
      if (line.startsWith("  ") && !column.startsWith(" ".repeat(EXPLANATION - 2))) {
        examples.addAll(List.of(column.strip().split(" {2,}", -1)));
      }
    }
    return examples.stream();
  }

  static Stream<String> page() throws IOException {
    List<String> examples = new ArrayList<>();
    boolean example = false;
    for (String line : Files.readAllLines(Path.of("..", "docs", "query-language.md"))) {
      if (line.startsWith("```")) {
        example = line.equals("```query");
      } else if (example) {
        examples.add(line);
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource({"help", "page"})
  void everyExampleIsUnderstoodAndAnswered(String example) throws IOException {
    NewsQuery query = NewsQuery.parse(example);
    assertThat(NewsQuery.parse(query.toString())).isEqualTo(query);
    assertThat(index.search(query, SearchOptions.standard()).timedOut()).isFalse();
    assertThat(index.claims(query, SearchOptions.standard()).timedOut()).isFalse();
  }

  @Test
  void theExamplesAreFound() throws IOException {
    assertThat(help())
        .hasSizeGreaterThan(40)
        .contains("claim{speaker:mendel act:state troops w/5 crimea}");
    assertThat(page()).hasSizeGreaterThan(50).contains("troops /s crimea");
  }
}
