package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Exit;

class BadInputTest {
  private static final String GOOD =
      "{\"id\":\"g\",\"title\":\"Rain in Orve\",\"body\":\"It rained.\"}\n";

  @TempDir Path folder;

  private String index() {
    return folder.resolve("index").toString();
  }

  private Ran index(String... paths) {
    String[] args = new String[paths.length + 3];
    args[0] = "index";
    args[1] = "--index";
    args[2] = index();
    System.arraycopy(paths, 0, args, 3, paths.length);
    return Ran.of(args);
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreIndexed() {
    Ran ran = index(folder.resolve("none.jsonl").toString(), Ran.file(folder, "good", GOOD));
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("none.jsonl: there is no such file");
    assertThat(ran.out()).contains("added 1").contains("rejected 1");
  }

  @Test
  void noIndexIsMadeWhenNothingNamedIsThere() {
    Ran ran = index(folder.resolve("none.jsonl").toString());
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("none.jsonl: there is no such file");
    assertThat(Path.of(index())).doesNotExist();
  }

  @Test
  void anEmptyPathIsNotTheFolderWeStandIn() {
    Ran indexed = index("");
    assertThat(indexed.code()).isEqualTo(Exit.USAGE);
    assertThat(indexed.err()).contains("\"\": an empty path names nothing");
    assertThat(Path.of(index())).doesNotExist();
    Ran analysed = Ran.of("analyze", "");
    assertThat(analysed.code()).isEqualTo(Exit.USAGE);
    assertThat(analysed.err()).contains("\"\": an empty path names nothing");
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersAreIndexed() {
    Ran ran =
        index(Ran.file(folder, "a.jsonl", GOOD + "{\"id\":\n" + GOOD.replace("\"g\"", "\"h\"")));
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.err()).contains("a.jsonl: line 2: not valid JSON");
    assertThat(ran.out()).contains("added 2").contains("rejected 1");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    Ran ran = index(Ran.file(folder, "empty", ""));
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err()).contains("empty: line 1: the file is empty");
  }

  @Test
  void aDirectoryWithoutArticlesAddsNothing() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("sub"));
    Ran ran = index(directory.toString());
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err()).contains("no articles");
    assertThat(ran.out()).contains("added 0");
  }

  @Test
  void invalidUtf8IsReplacedAndIndexed() throws IOException {
    Path file = folder.resolve("latin1");
    Files.write(file, GOOD.replace("Orve", "Orv\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(index(file.toString()).code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("search", "--index", index(), "rain").out()).contains("Rain in Orv\uFFFD");
  }

  @Test
  void directoriesAreWalkedLinksAndHiddenFilesAreNot() throws IOException {
    Path directory = Files.createDirectories(folder.resolve("news/deep"));
    Ran.file(directory, "a.json", "[" + GOOD.strip() + "]");
    Ran.file(folder.resolve("news"), "b.txt", "Snow in Orve\n\nIt snowed.");
    Ran.file(folder.resolve("news"), ".hidden", GOOD.replace("\"g\"", "\"hidden\""));
    Path outside = Path.of(Ran.file(folder, "outside", GOOD.replace("\"g\"", "\"linked\"")));
    Files.createSymbolicLink(folder.resolve("news/link"), outside);
    Files.createSymbolicLink(folder.resolve("news/loop"), folder.resolve("news"));
    Ran ran =
        Ran.of(
            "index",
            "--index",
            folder.resolve("news/index").toString(),
            folder.resolve("news").toString());
    assertThat(ran.out()).contains("added 2,").contains("rejected 0");
    Ran again =
        Ran.of(
            "index",
            "--index",
            folder.resolve("news/index").toString(),
            folder.resolve("news").toString());
    assertThat(again.out()).contains("added 0, replaced 0, unchanged 2,").contains("rejected 0");
  }

  @Test
  void aQueryThatIsNotUnderstoodIsShownWithACaret() {
    String index = Ran.demoIndex(folder);
    Ran open = Ran.of("search", "--index", index, "crimea AND (troops");
    assertThat(open.code()).isEqualTo(Exit.USAGE);
    assertThat(open.out()).isEmpty();
    assertThat(open.err().lines().toList()).anyMatch(line -> line.endsWith("^"));
    assertThat(open.err()).contains("  crimea AND (troops\n");
    Ran field = Ran.of("claims", "--index", index, "water speeker:zelensky");
    assertThat(field.code()).isEqualTo(Exit.USAGE);
    assertThat(field.err())
        .contains("speeker")
        .contains("  " + " ".repeat(6) + "^")
        .contains("speaker");
  }

  @Test
  void aMissingIndexSaysHowToMakeOne() {
    for (String command : new String[] {"search", "claims", "people", "timeline", "export"}) {
      Ran ran = Ran.of(command, "--index", index(), "rain");
      assertThat(ran.code()).as(command).isEqualTo(Exit.INDEX);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains(index()).contains("quotidian index PATH");
    }
    assertThat(Ran.of("stats", "--index", index()).code()).isEqualTo(Exit.INDEX);
    assertThat(Ran.of("check", "--index", index()).code()).isEqualTo(Exit.INDEX);
    assertThat(Ran.of("show", "--index", index(), "x").code()).isEqualTo(Exit.INDEX);
    assertThat(Files.exists(Path.of(index()))).isFalse();
  }

  @Test
  void anIndexThatIsOpenElsewhereIsSaidToBeInUse() throws IOException {
    String index = Ran.demoIndex(folder);
    NewsIndex writer = NewsIndex.open(Path.of(index));
    try {
      Ran ran = Ran.reading(GOOD, "index", "--index", index, "-");
      assertThat(ran.code()).isEqualTo(Exit.INDEX);
      assertThat(ran.err()).contains("in use");
      assertThat(Ran.of("search", "--index", index, "bridge").code()).isEqualTo(Exit.FOUND);
    } finally {
      writer.close();
    }
  }

  @Test
  void aForeignDirectoryIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("photos"));
    Ran.file(foreign, "holiday.txt", "not an index");
    Ran ran = Ran.reading(GOOD, "index", "--index", foreign.toString(), "-");
    assertThat(ran.code()).isEqualTo(Exit.INDEX);
    assertThat(Ran.of("search", "--index", foreign.toString(), "rain").code())
        .isEqualTo(Exit.INDEX);
    try (var files = Files.list(foreign)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void wrongUsageIsCodeTwoWithAHint() {
    for (String[] args :
        new String[][] {
          {},
          {"serch", "x"},
          {"search"},
          {"claims"},
          {"search", "--nosuch", "x"},
          {"search", "--limit", "many", "x"},
          {"search", "--limit", "-3", "x"},
          {"search", "--sort", "best", "x"},
          {"search", "--since", "yesterday", "x"},
          {"index"},
          {"index", "--map", "titel=kopf", "x"},
          {"help", "nosuch"},
          {"analyze", "--format", "csv"},
        }) {
      Ran ran = Ran.of(args);
      assertThat(ran.code()).as(String.join(" ", args)).isEqualTo(Exit.USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("quotidian: ");
    }
    assertThat(Ran.of("serch", "x").err()).contains("search");
  }
}
