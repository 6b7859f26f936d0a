package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;

/**
 * What is a script to a browser, a formula to a spreadsheet or markup to anything is text to us: it comes
 * out as it went in, no mark of ours in it. Nothing here writes HTML.
 */
class InjectionTest {
  /** Sixty texts with which pages are broken into. */
  private static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "<ScRiPt>alert(1)</sCrIpT>",
          "<script src=//evil.example/x.js></script>",
          "<img src=x onerror=alert(1)>",
          "<img src=x onerror=alert(1)//",
          "<img/src='x'/onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<svg/onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x>",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<body onload=alert(1)>",
          "<iframe src=javascript:alert(1)>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<object data=javascript:alert(1)>",
          "<embed src=javascript:alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "<a href=' javascript:alert(1)'>x</a>",
          "<a href='java\nscript:alert(1)'>x</a>",
          "<form action=javascript:alert(1)><button>x</button></form>",
          "<input autofocus onfocus=alert(1)>",
          "<select autofocus onfocus=alert(1)>",
          "<textarea autofocus onfocus=alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<video><source onerror=alert(1)></video>",
          "<audio src=x onerror=alert(1)>",
          "<marquee onstart=alert(1)>x</marquee>",
          "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<base href=//evil.example/>",
          "<style>@import '//evil.example/x.css';</style>",
          "<div style='background:url(javascript:alert(1))'>",
          "<table background=javascript:alert(1)>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
          "<!--><script>alert(1)</script>-->",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?xml version='1.0'?><script>alert(1)</script>",
          "<x onclick=alert(1)>x</x>",
          "\"><script>alert(1)</script>",
          "'><script>alert(1)</script>",
          "\" onmouseover=alert(1) x=\"",
          "' onmouseover=alert(1) x='",
          "`-alert(1)-`",
          "\";alert(1);//",
          "';alert(1);//",
          "\\\";alert(1);//",
          "${alert(1)}",
          "{{constructor.constructor('alert(1)')()}}",
          "<%= 7 * 7 %>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
          "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
          "<b>bold</b> <em>em</em> <mark>m</mark>",
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "=cmd|'/c calc'!A0",
          "@SUM(1+1)*cmd|'/c calc'!A0",
          "-2+3+cmd|'/c calc'!A0");

  /** Addresses that a browser would run. */
  private static final List<String> SCRIPTS =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " javascript:alert(1)",
          "java\tscript:alert(1)",
          "\u0001javascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html,<script>alert(1)</script>");

  @Test
  void comesOutOfJsonAndTablesAsItWentIn(@TempDir Path folder) throws IOException {
    assertThat(TEXTS).hasSize(60).doesNotHaveDuplicates();
    String index = folder.resolve("index").toString();
    try (NewsIndex writer = NewsIndex.create(Path.of(index))) {
      for (int i = 0; i < TEXTS.size(); i++) {
        String text = TEXTS.get(i);
        writer.add(
            Article.builder("x" + i).title(text).body("Rain fell. " + text).source(text).build());
      }
      writer.commit();
    }
    String[] search = {"search", "--index", index, "--all", "--format"};
    List<String> lines = Ran.of(with(search, "jsonl", "rain")).lines();
    assertThat(lines).hasSize(TEXTS.size() + 1);
    for (String line : lines.subList(0, TEXTS.size())) {
      String text = TEXTS.get(number(strings(line, "id").get(0)));
      assertThat(strings(line, "title")).containsExactly(text);
      assertThat(strings(line, "source")).containsExactly(text);
      assertThat(strings(line, "text"))
          .allMatch(snippet -> ("Rain fell. " + text).contains(snippet));
    }
    for (char comma : new char[] {',', '\t'}) {
      String table = Ran.of(with(search, comma == ',' ? "csv" : "tsv", "rain")).out();
      tablesHold(table, comma);
    }
    List<String> exported = Ran.of("export", "--index", index).lines();
    for (String line : exported) {
      assertThat(strings(line, "title"))
          .containsExactly(TEXTS.get(number(strings(line, "id").get(0))));
    }
  }

  /** A spreadsheet's formula has an apostrophe before it; a table of tabs has its line ends as blanks. */
  private static void tablesHold(String table, char comma) throws IOException {
    CSVFormat format =
        comma == ','
            ? CSVFormat.DEFAULT.builder().setHeader().get()
            : CSVFormat.TDF.builder().setHeader().setQuote(null).get();
    int rows = 0;
    try (CSVParser parser = format.parse(new StringReader(table))) {
      for (CSVRecord row : parser) {
        String text = TEXTS.get(number(row.get("id")));
        String shown = comma == ',' ? text : text.replace('\n', ' ');
        assertThat(row.get("title"))
            .isEqualTo(("=+-@".indexOf(text.charAt(0)) >= 0 ? "'" : "") + shown);
        rows++;
      }
    }
    assertThat(rows).isEqualTo(TEXTS.size());
  }

  @Test
  void anAddressThatIsAScriptIsLeftOut(@TempDir Path folder) throws IOException {
    StringWriter articles = new StringWriter();
    for (String script : SCRIPTS) {
      object(articles, "title", "Rain " + articles.getBuffer().length(), "url", script);
    }
    object(articles, "title", "A link", "url", "https://a.example/data:1");
    String index = folder.resolve("index").toString();
    Ran.reading(articles.toString(), "index", "--index", index, "-");
    String page =
        "<html><head><title>A page</title><link rel=canonical href='javascript:alert(1)'></head>"
            + "<body><p>It rained in Tenby all day and all night, and it went on raining.</p></body></html>";
    Ran.of("index", "--index", index, Ran.file(folder, "page.html", page));
    List<String> exported = Ran.of("export", "--index", index).lines();
    assertThat(exported).hasSize(SCRIPTS.size() + 2);
    assertThat(exported.stream().flatMap(line -> strings(line, "url").stream()))
        .containsOnly("https://a.example/data:1");
    assertThat(String.join("\n", exported)).doesNotContain("alert(1)");
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static String[] with(String[] args, String... further) {
    return Stream.concat(Stream.of(args), Stream.of(further)).toArray(String[]::new);
  }

  private static void object(StringWriter into, String... namesAndValues) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        json.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
      }
      json.writeEndObject();
    }
    into.append(line.toString()).append('\n');
  }

  /** The strings of that name anywhere in a value. */
  private static List<String> strings(String json, String name) {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && name.equals(parser.currentName())) {
          found.add(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
    return found;
  }
}
