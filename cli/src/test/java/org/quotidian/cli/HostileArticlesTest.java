package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Out;
import org.quotidian.cli.records.Json;

class HostileArticlesTest {
  /** The long form has 10,000; the texts alone are as many in {@link VisibleTest} every time. */
  private static final int ARTICLES = Boolean.getBoolean("quotidian.soak") ? 10_000 : 500;

  @Test
  void nothingInAnArticleActsOnTheTerminal(@TempDir Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Out out = new Out(bytes);
    List<String> texts = VisibleTest.hostile(4 * ARTICLES, 4);
    for (int i = 0; i + 3 < texts.size(); i += 4) {
      int at = i;
      Json.line(
          out,
          json -> {
            json.writeStringField("id", "n" + at + texts.get(at).strip());
            json.writeStringField("title", "News " + texts.get(at));
            json.writeStringField(
                "body",
                "“Rain "
                    + texts.get(at + 1)
                    + " falls,” said Ann"
                    + texts.get(at + 2)
                    + " Lee of Paris.");
            json.writeStringField("source", "Post" + texts.get(at + 3));
            json.writeStringField("url", "https://a.example/" + texts.get(at + 3));
          });
    }
    out.flush();
    String index = folder.resolve("index").toString();
    Ran added = Ran.reading(bytes.toString(StandardCharsets.UTF_8), "index", "--index", index, "-");
    assertThat(added.code()).isEqualTo(Exit.FOUND);
    assertThat(added.err()).isEmpty();
    for (String format : List.of("text", "json", "jsonl", "csv", "tsv")) {
      harmless("search", "--index", index, "--all", "--format", format, "title:news");
      harmless("claims", "--index", index, "--all", "--format", format, "rain");
      harmless("people", "--index", index, "--all", "--format", format);
      harmless("places", "--index", index, "--all", "--format", format);
      harmless("speakers", "--index", index, "--all", "--format", format);
      harmless("trace", "--index", index, "--format", format, "rain falls");
    }
    harmless("export", "--index", index);
    for (String format : List.of("text", "jsonl")) {
      Ran analysed =
          Ran.reading(bytes.toString(StandardCharsets.UTF_8), "analyze", "--format", format, "-");
      VisibleTest.assertHarmless(analysed.out());
    }
    assertThat(Ran.of("export", "--index", index).lines()).hasSize(ARTICLES);
  }

  @Test
  void neitherDoesAQueryOrAFileName(@TempDir Path folder) {
    String index = Ran.demoIndex(folder);
    Ran query = Ran.of("search", "--index", index, "\u001b[2Jfoo:\u202e(");
    assertThat(query.code()).isEqualTo(Exit.USAGE);
    VisibleTest.assertHarmless(query.err());
    Ran file = Ran.of("index", "--index", index, "no\u001b[2Jfile");
    assertThat(file.code()).isEqualTo(Exit.USAGE);
    VisibleTest.assertHarmless(file.err());
    Ran option = Ran.of("search", "--no\u001b[2Jsuch");
    assertThat(option.code()).isEqualTo(Exit.USAGE);
    VisibleTest.assertHarmless(option.err());
  }

  private static void harmless(String... args) {
    Ran ran = Ran.of(args);
    assertThat(ran.code()).as(String.join(" ", args)).isIn(Exit.FOUND, Exit.NOTHING);
    VisibleTest.assertHarmless(ran.out());
    VisibleTest.assertHarmless(ran.err());
  }
}
