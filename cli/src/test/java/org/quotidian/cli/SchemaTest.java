package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

/** The layout of the JSON that scripts rely on: names, their order, and kinds of values. */
class SchemaTest {
  private static final String ARTICLE =
      """
      {"id":"s1","title":"Bread in Lyon","source":"The Post","published":"2021-04-13","url":"https://p.example/1","body":"“The bread is good,” said Anne Martin in Lyon on Monday. “The bread is very good,” she added."}
      """;
  private static final String CLAIM_FIELDS =
      "field:s kind:s act:s polarity:s nestedIn:null source:{start:n end:n text:s}"
          + " cue:{start:n end:n text:s} content:[{start:n end:n text:s}]"
          + " speaker:{id:s name:s type:s} target:null confidence:n hedged:b addressee:null"
          + " jointSpeakers:[]";

  @TempDir static Path folder;
  private static String index = "";

  @BeforeAll
  static void indexOneArticle() {
    index = folder.resolve("index").toString();
    Ran ran = Ran.reading(ARTICLE, "index", "--index", index, "-");
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
  }

  @Test
  void analyze() {
    String line = Ran.reading(ARTICLE, "analyze", "--format", "jsonl", "-").lines().get(0);
    assertThat(Ran.shape(line))
        .startsWith(
            "{schema:n id:s mentions:[{field:s start:n end:n text:s type:s entity:{id:s name:s")
        .contains(" demonyms:[")
        .endsWith(" claims:[{" + CLAIM_FIELDS + "}]}");
    assertThat(line).startsWith("{\"schema\":1,\"id\":\"s1\",\"mentions\":[{\"field\":\"title\",");
  }

  @Test
  void search() {
    List<String> lines = Ran.of("search", "--index", index, "--format", "jsonl", "bread").lines();
    assertThat(lines).hasSize(2);
    assertThat(Ran.shape(lines.get(0)))
        .isEqualTo(
            "{schema:n type:s id:s title:s source:s published:s url:s score:n"
                + " snippets:[{field:s text:s matches:[[n]]}]}");
    assertThat(lines.get(0))
        .contains("\"type\":\"article\"", "\"published\":\"2021-04-13T00:00:00Z\"");
    assertSummary(lines.get(1));
  }

  @Test
  void claims() {
    List<String> lines =
        Ran.of("claims", "--index", index, "--format", "jsonl", "--claim", "bread is good").lines();
    assertThat(Ran.shape(lines.get(0)))
        .isEqualTo(
            "{schema:n type:s article:{id:s title:s source:s published:s} score:n "
                + CLAIM_FIELDS
                + "}");
    assertThat(lines.get(0))
        .contains("\"type\":\"claim\"", "\"act\":\"STATE\"", "\"kind\":\"DIRECT\"");
    assertSummary(lines.get(lines.size() - 1));
  }

  @Test
  void explainedArticlesSayWhy() {
    String line =
        Ran.of("search", "--index", index, "--format", "jsonl", "--explain", "bread")
            .lines()
            .get(0);
    assertThat(Ran.shape(line)).endsWith(" snippets:[{field:s text:s matches:[[n]]}] why:[s]}");
    assertThat(line).contains("bread adds ", "(1 in the title, 2 in the lead)");
  }

  @Test
  void explainedClaimsHaveTheirRule() {
    assertThat(
            Ran.of(
                    "claims",
                    "--index",
                    index,
                    "--format",
                    "jsonl",
                    "--explain",
                    "--claim",
                    "bread is good")
                .lines()
                .get(0))
        .contains("\"rule\":\"");
  }

  private static void assertSummary(String line) {
    assertThat(Ran.shape(line)).isEqualTo("{schema:n type:s total:n relation:s took_ms:n}");
    assertThat(line)
        .startsWith("{\"schema\":1,\"type\":\"summary\",\"total\":")
        .contains("\"relation\":\"eq\"");
  }

  @Test
  void searchAsOneDocument() {
    assertThat(Ran.shape(Ran.of("search", "--index", index, "--format", "json", "bread").out()))
        .startsWith("{schema:n hits:[{schema:n type:s id:s ")
        .endsWith(" total:n relation:s took_ms:n}");
  }

  @Test
  void indexReport() {
    List<String> lines =
        Ran.reading(
                ARTICLE + "broken\n",
                "index",
                "--format",
                "jsonl",
                "--index",
                folder.resolve("report").toString(),
                "-")
            .lines();
    assertThat(lines).hasSize(1);
    assertThat(Ran.shape(lines.get(0)))
        .isEqualTo(
            "{schema:n type:s added:n replaced:n skipped:n rejected:n deleted:n undated:n took_ms:n"
                + " rejections:[{source:s position:s reason:s}]}");
    assertThat(lines.get(0))
        .startsWith(
            "{\"schema\":1,\"type\":\"report\",\"added\":1,\"replaced\":0,\"skipped\":0,\"rejected\":1,")
        .contains(
            "{\"source\":\"standard input\",\"position\":\"line 2\",\"reason\":\"not valid JSON");
  }

  @Test
  void entitiesSpeakersMonthsAndStats() {
    assertThat(Ran.shape(Ran.of("people", "--index", index, "--format", "jsonl").lines().get(0)))
        .isEqualTo("{schema:n type:s id:s name:s articles:n mentions:n spellings:[s]}");
    assertThat(Ran.shape(Ran.of("places", "--index", index, "--format", "jsonl").lines().get(0)))
        .startsWith("{schema:n type:s id:s name:s ")
        .endsWith(" articles:n mentions:n spellings:[s]}");
    assertThat(Ran.shape(Ran.of("speakers", "--index", index, "--format", "jsonl").lines().get(0)))
        .startsWith("{schema:n type:s id:s name:s articles:n claims:n spellings:[");
    assertThat(Ran.of("timeline", "--index", index, "--format", "jsonl").out())
        .isEqualTo("{\"schema\":1,\"type\":\"month\",\"month\":\"2021-04\",\"articles\":1}\n");
    assertThat(Ran.shape(Ran.of("stats", "--index", index, "--format", "jsonl").out()))
        .isEqualTo(
            "{schema:n type:s articles:n claims:n bytes:n earliest:s latest:s index_schema:n"
                + " library:s resources:s}");
  }

  @Test
  void showGivesTheArticleWithItsFindings() {
    assertThat(Ran.shape(Ran.of("show", "--index", index, "--format", "jsonl", "s1").out()))
        .startsWith("{schema:n type:s id:s title:s body:s published:s source:s url:s mentions:[")
        .contains(" claims:[");
  }
}
