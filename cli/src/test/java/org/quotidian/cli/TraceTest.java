package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

class TraceTest {
  @TempDir static Path directory;

  private static String index = "";

  @BeforeAll
  static void fourArticlesOfOneClaim() throws IOException {
    Path articles = directory.resolve("articles.jsonl");
    Files.write(
        articles,
        List.of(
            article("again", "2024-04-01", "Anna Smith said 40,000 troops had massed near Crimea."),
            article(
                "first",
                "2024-01-01",
                "Volodymyr Zelensky said 40,000 troops had massed near Crimea."),
            article("other", "2024-02-01", "Joe Biden said 90,000 troops had massed near Crimea."),
            article(
                "never",
                "2024-03-01",
                "Vladimir Putin denied that 40,000 troops had massed near Crimea.")));
    index = directory.resolve("index").toString();
    assertThat(Ran.of("index", "--index", index, articles.toString()).code()).isEqualTo(Exit.FOUND);
  }

  private static String article(String id, String day, String body) {
    return "{\"id\":\"%s\",\"title\":\"News\",\"published\":\"%s\",\"body\":\"%s\"}"
        .formatted(id, day, body);
  }

  private static List<String> steps(String... asked) {
    List<String> args = new ArrayList<>(List.of("trace", "--index", index, "--format", "tsv"));
    args.addAll(List.of(asked));
    return Ran.of(args.toArray(new String[0])).lines().stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[0] + " " + cells[9])
        .toList();
  }

  @Test
  void aClaimIsFollowedThroughTimeWithDenialsAndOtherNumbers() {
    assertThat(steps("40,000 troops had massed near Crimea"))
        .containsExactly("first first", "altered other", "denied never", "repeated again");
  }

  @Test
  void ofATextThatIsAClaimWhatIsSaidIsFollowed() {
    assertThat(steps("Zelensky said 40,000 troops had massed near Crimea"))
        .containsExactly("first first", "altered other", "denied never", "repeated again");
  }

  @Test
  void optionsNarrowWhomItIsFollowedThrough() {
    String claim = "40,000 troops had massed near Crimea";
    assertThat(steps(claim, "--speaker", "putin")).containsExactly("denied never");
    assertThat(steps(claim, "--since", "2024-03-15")).containsExactly("first again");
  }

  @Test
  void whoSaysTheContraryDeniesItAndWhoDeniesTheContrarySaysSo() throws IOException {
    Path articles = directory.resolve("wall.jsonl");
    Files.write(
        articles,
        List.of(
            article("yes", "2024-01-01", "Anna Smith said Norland would pay for the long wall."),
            article("no", "2024-02-01", "Olena Koval said Norland won't pay for the long wall."),
            article(
                "not-no",
                "2024-03-01",
                "Joe Biden denied that nobody would pay for the long wall."),
            article(
                "again",
                "2024-04-01",
                "“Norland will pay for the long wall,” said Anna Smith. “I do not sleep.”")));
    String walls = directory.resolve("walls").toString();
    Ran.of("index", "--index", walls, articles.toString());
    assertThat(
            Ran.of("trace", "--index", walls, "--format", "tsv", "pay for the long wall").lines())
        .extracting(line -> line.split("\t", -1)[0])
        .containsExactly("role", "first", "denied", "repeated", "repeated");
    assertThat(
            Ran.of("trace", "--index", walls, "--format", "tsv", "never pay for the long wall")
                .lines())
        .extracting(line -> line.split("\t", -1)[0])
        .contains("denied", "first");
  }
}
