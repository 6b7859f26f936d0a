package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

class InputsTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Harbour to close</title>"
          + "<link rel='canonical' href='https://post.example/7'>"
          + "<meta property='article:published_time' content='2024-03-05T07:30:00Z'>"
          + "<meta name='author' content='Cerys Vaughan and Ifan Bowen'></head><body>"
          + "<p>The harbour of Tenby will close for three weeks in March, the council said on Tuesday.</p>"
          + "<p>Fishermen had asked for a later date, but storms last winter left cracks in the wall.</p>"
          + "</body></html>";

  @TempDir Path folder;

  private static String article(String id, String title) {
    return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}\n";
  }

  private Ran index(String... args) {
    List<String> all =
        new ArrayList<>(List.of("index", "--index", folder.resolve("index").toString()));
    all.addAll(List.of(args));
    return Ran.of(all.toArray(String[]::new));
  }

  @Test
  void aPageIsExtractedWithItsAuthorsAndDate() {
    String file = Ran.file(folder, "page.html", PAGE);
    Ran ran = Ran.of("extract", "--format", "jsonl", file);
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.lines())
        .singleElement()
        .asString()
        .contains("\"title\":\"Harbour to close\"")
        .contains("\"published\":\"2024-03-05T07:30:00Z\"")
        .contains("\"authors\":[\"Cerys Vaughan\",\"Ifan Bowen\"]")
        .contains("\"url\":\"https://post.example/7\"")
        .contains("\"body\":\"The harbour of Tenby will close");
    assertThat(Ran.of("extract", file).out())
        .startsWith("Harbour to close\n2024-03-05T07:30:00Z\n");
    Ran none = Ran.of("extract", folder.resolve("none").toString());
    assertThat(none.code()).isEqualTo(Exit.USAGE);
    assertThat(none.err()).contains("none: there is no such file");
    assertThat(Ran.of("extract", folder.toString()).err()).contains("it is a folder");
  }

  @Test
  void extractShowsMailAndFeedsAsTheirReadersSeeThem() {
    String letter =
        """
        From: The Tenby Post <news@post.example>
        Subject: =?utf-8?q?Harbour_to_close?=
        Date: Tue, 5 Mar 2024 07:30:00 +0000
        Message-ID: <7@post.example>
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The harbour of Tenby will close for three weeks in =
        March.
        """;
    Ran mail = Ran.of("extract", "--format", "jsonl", Ran.file(folder, "letter.eml", letter));
    assertThat(mail.lines())
        .singleElement()
        .asString()
        .contains("\"title\":\"Harbour to close\"")
        .contains("\"body\":\"The harbour of Tenby will close for three weeks in March.")
        .contains("\"source\":\"The Tenby Post\"")
        .contains("\"published\":\"2024-03-05T07:30:00Z\"");
    String feed =
        "<rss><channel><item><title>Rain</title></item><item/><item><title>Snow</title></item>"
            + "</channel></rss>";
    Ran items = Ran.of("extract", "--format", "jsonl", Ran.file(folder, "feed.xml", feed));
    assertThat(items.code()).isEqualTo(Exit.FOUND);
    assertThat(items.lines()).hasSize(2);
    assertThat(items.err()).contains("feed.xml: item 2: <item> has neither");
  }

  @Test
  void aPageIsKnownBehindWhatWasSavedBeforeIt() {
    String saved = "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + PAGE;
    assertThat(Ran.of("extract", Ran.file(folder, "saved", saved)).out())
        .startsWith("Harbour to close\n2024-03-05T07:30:00Z\n")
        .contains("\nhttps://post.example/7\n");
  }

  @Test
  void extractTellsWhatIsDoubtful() {
    String shell =
        "<!DOCTYPE html><title>Harbour</title><meta property='og:type' content='article'>"
            + "<meta name='description' content='The harbour of Tenby will close in March.'>";
    Ran ran = Ran.of("extract", Ran.file(folder, "shell.html", shell));
    assertThat(ran.out()).contains("will close in March");
    assertThat(ran.err()).contains("its description is taken for the text");
  }

  @Test
  void aMailboxIsIndexedAndItsIdentifiersKeepMessagesApart() {
    String message =
        """
        From a@b Tue Mar  5 07:30:00 2024
        From: The Post <a@post.example>
        Subject: Harbour
        Message-ID: <7@post.example>

        The harbour will close.

        """;
    String file = Ran.file(folder, "letters.mbox", message + message.replace("<7@", "<8@"));
    assertThat(index(file).out()).startsWith("added 2, ");
    assertThat(index(file).out()).startsWith("added 0, replaced 0, unchanged 2, ");
  }

  @Test
  void aDateThatDoesNotExistIsToldApartFromNone() {
    Path report = folder.resolve("report.jsonl");
    String file =
        Ran.file(
            folder,
            "a.jsonl",
            "{\"id\":\"1\",\"title\":\"Rain\",\"published\":\"2021-02-30\"}\n"
                + "{\"id\":\"2\",\"title\":\"Snow\",\"published\":\"9/3/24\"}\n"
                + article("3", "Hail"));
    Ran ran = index("--report", report.toString(), file);
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("added 3").contains("rejected 0, without a date 3");
    assertThat(ran.err())
        .contains("a.jsonl: 1: published \"2021-02-30\" is taken as unknown: there is no such day")
        .contains("a.jsonl: 2: published \"9/3/24\" is taken as unknown: no form of date")
        .doesNotContain("a.jsonl: 3");
    assertThat(report).content().contains("2021-02-30").contains("9/3/24").doesNotContain("Hail");
  }

  @Test
  void aChangedArticleReplacesTheOldAndTheOthersStayUnchanged() {
    index(Ran.file(folder, "a.jsonl", article("1", "Rain") + article("2", "Snow")));
    Ran ran = index(Ran.file(folder, "a.jsonl", article("1", "Rain") + article("2", "Sleet")));
    assertThat(ran.out()).contains("added 0, replaced 1, unchanged 1, rejected 0");
  }

  @Test
  void whatTheInputsDoNotHoldAnyMoreIsDeletedWhenAsked() {
    String file = Ran.file(folder, "a.jsonl", article("1", "Rain") + article("2", "Snow"));
    index(file);
    Ran.file(folder, "a.jsonl", article("2", "Snow"));
    assertThat(index(file).out()).doesNotContain("deleted");
    assertThat(index("--delete-missing", file).out()).contains("unchanged 1").contains("deleted 1");
    String place = folder.resolve("index").toString();
    assertThat(Ran.of("stats", "--index", place).out()).startsWith("1 article");
  }

  @Test
  void nothingIsDeletedWhenAnInputCouldNotBeRead() {
    String file = Ran.file(folder, "a.jsonl", article("1", "Rain") + article("2", "Snow"));
    index(file);
    Ran.file(folder, "a.jsonl", article("2", "Snow") + "{broken\n");
    Ran ran = index("--delete-missing", file);
    assertThat(ran.out()).contains("deleted 0");
    assertThat(ran.err()).contains("nothing is deleted");
  }

  @Test
  void nothingIsDeletedWhereFilesArePassedOverOrNothingIsThere() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    String old = Ran.file(news, "a.jsonl", article("1", "Rain"));
    Ran.file(news, "b.jsonl", article("2", "Snow"));
    index(news.toString());
    Files.setLastModifiedTime(Path.of(old), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Ran aged = index("--delete-missing", "--since", "2021", news.toString());
    assertThat(aged.code()).isEqualTo(Exit.USAGE);
    assertThat(aged.err()).contains("--delete-missing needs all the files");
    String empty = Files.createDirectories(folder.resolve("not mounted")).toString();
    Ran none = index("--delete-missing", empty);
    assertThat(none.err()).contains("nothing is deleted, as the inputs hold no article at all");
    String place = folder.resolve("index").toString();
    assertThat(Ran.of("stats", "--index", place).out()).startsWith("2 articles");
  }

  @Test
  void theReportIsNoInputAndOverwritesNone() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    String file = Ran.file(news, "a.jsonl", article("1", "Rain") + "{broken\n".repeat(300));
    Path report = news.resolve("report.jsonl");
    Ran ran = index("--report", report.toString(), news.toString());
    assertThat(ran.out()).contains("added 1").contains("rejected 300");
    assertThat(Files.readAllLines(report)).hasSize(300);
    Ran over = index("--report", file, folder + "/news/../news/a.jsonl");
    assertThat(over.code()).isEqualTo(Exit.USAGE);
    assertThat(over.err()).contains("--report would overwrite");
    assertThat(Path.of(file)).content().contains("Rain");
    Ran nowhere = index("--report", folder.resolve("none/report.jsonl").toString(), file);
    assertThat(nowhere.code()).isEqualTo(Exit.USAGE);
    assertThat(nowhere.err()).contains("the report cannot be written to");
    assertThat(index("--report", report.toString(), "-", "nowhere.jsonl").err())
        .contains("nowhere.jsonl: there is no such file");
  }

  @Test
  void wherePassedOverFilesLeaveNothingItIsSaid() {
    String file = Ran.file(folder, "a.jsonl", article("1", "Rain"));
    assertThat(index("--since", "2099", file).err()).contains("among the files changed since then");
  }

  @Test
  void everyRejectionStandsInTheReportAndStrictEndsWithThree() throws IOException {
    String file = Ran.file(folder, "a.jsonl", article("1", "Rain") + "{broken\n" + "[]\n");
    Path report = folder.resolve("report.jsonl");
    Ran ran = index("--strict", "--report", report.toString(), file);
    assertThat(ran.code()).isEqualTo(Exit.INDEX);
    assertThat(ran.out()).contains("added 1").contains("rejected 2");
    assertThat(Files.readAllLines(report)).hasSize(2);
    assertThat(Files.readAllLines(report).get(0))
        .startsWith("{\"source\":\"")
        .contains("a.jsonl\",\"position\":\"line 2\",\"reason\":\"not valid JSON");
  }

  @Test
  void patternsListsAndAgesChooseTheFiles() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news/deep"));
    Ran.file(news, "a.jsonl", article("1", "Rain"));
    String old = Ran.file(news, "b.jsonl", article("2", "Snow"));
    Ran.file(news, "c.txt", "Sleet\n");
    Files.setLastModifiedTime(Path.of(old), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    String pattern = folder.resolve("news") + "/**.jsonl";
    assertThat(index("--since", "2021", pattern).out()).contains("added 1,");
    assertThat(index(pattern).out()).contains("added 1, replaced 0, unchanged 1,");
    String list = Ran.file(folder, "list", news.resolve("c.txt") + "\n\n" + old + "\n");
    assertThat(index("--files", list).out()).contains("added 1, replaced 0, unchanged 1,");
    assertThat(index().code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void articlesWithoutACertainDateAreCounted() {
    String file = Ran.file(folder, "a.jsonl", article("1", "Rain"));
    assertThat(index(file).out()).contains("rejected 0, without a date 1 in ");
  }

  @Test
  void anInputIsReadAsWhatIsAskedFor() {
    String file =
        Ran.file(folder, "a", "<p>Rain fell on the old town for the third day in a row.</p>");
    assertThat(index("--reader", "text", file).out()).contains("added 1");
    assertThat(index("--reader", "word", file).err()).contains("there is no reader \"word\"");
  }
}
