package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotidian.cli.console.Out;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Visible;
import org.quotidian.cli.records.Cells;
import org.quotidian.cli.records.Json;

class VisibleTest {
  private static final String NASTY =
      "\u0000\u0007\b\u001b[31m\u001b]0;t\u0007\u007f\u0080\u009b2J\u202e\u2066\u2069\u2028\r\n\t=+@\",'ab é漢😀";

  /** Random texts of what terminals, tables and parsers stumble over. */
  static List<String> hostile(int count, long seed) {
    Random random = new Random(seed);
    int[] alphabet = NASTY.codePoints().toArray();
    return random
        .ints(count, 0, 60)
        .mapToObj(
            length -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < length; i++) {
                text.appendCodePoint(
                    random.nextInt(4) == 0
                        ? random.nextInt(0xD800)
                        : alphabet[random.nextInt(alphabet.length)]);
              }
              return text.toString();
            })
        .toList();
  }

  /** Tells what in an output a terminal could obey; our own colours aside, if so wished. */
  static void assertHarmless(String output) {
    for (int i = 0; i < output.length(); i++) {
      char c = output.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      if (control || turns) {
        throw new AssertionError(
            "U+" + Integer.toHexString(c) + " at " + i + " of: " + Visible.of(output));
      }
    }
  }

  @Test
  void whatATerminalCouldObeyIsSpelledOut() {
    assertThat(Visible.of("a\u001b[31mb")).isEqualTo("a\\u001b[31mb");
    assertThat(Visible.of("a\u009b2Jb\u202ec")).isEqualTo("a\\u009b2Jb\\u202ec");
    assertThat(Visible.of("a\r\nb\rc\td\n")).isEqualTo("a\nb\\u000dc\td\n");
    assertThat(Visible.of("Zoë 漢字 😀 “x”")).isEqualTo("Zoë 漢字 😀 “x”");
    assertThat(Visible.line("a\nb\tc")).isEqualTo("a b c");
  }

  @Test
  void noHostileTextReachesTheScreenAlive() {
    for (String text : hostile(10_000, 1)) {
      assertHarmless(Visible.of(text));
      assertHarmless(Visible.line(text));
      assertThat(Visible.line(text)).doesNotContain("\n");
    }
  }

  @Test
  void colourIsAddedAroundHarmlessTextOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Screen screen = new Screen(new Out(bytes), true);
    screen.print(Style.MATCH, "a\u001b[0mb").flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\u001b[1;31ma\\u001b[0mb\u001b[0m");
  }

  @Test
  void jsonIsHarmlessTooAndParsesBackToTheSame() throws IOException {
    for (String text : hostile(10_000, 2)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Out out = new Out(bytes);
      Json.line(out, json -> json.writeStringField("t", text));
      out.flush();
      String line = bytes.toString(StandardCharsets.UTF_8);
      assertHarmless(line);
      assertThat(line).endsWith("}\n").doesNotContain("\t");
      assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        parser.nextToken();
        parser.nextToken();
        assertThat(parser.nextTextValue()).isEqualTo(text);
      }
    }
  }

  @Test
  void tablesAreHarmlessForTerminalsAndSpreadsheets() {
    for (String text : hostile(5_000, 3)) {
      for (char comma : new char[] {',', '\t'}) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Out out = new Out(bytes);
        Cells.row(out, comma, List.of(text, "x"));
        out.flush();
        String row = bytes.toString(StandardCharsets.UTF_8);
        assertHarmless(row);
        String first = row.startsWith("\"") ? row.substring(1) : row;
        assertThat("=+-@\t")
            .doesNotContain(first.substring(0, text.isEmpty() ? 0 : 1).trim() + " ");
        if (comma == '\t') {
          assertThat(row.chars().filter(c -> c == '\t').count()).isEqualTo(1);
          assertThat(row.indexOf('\n')).isEqualTo(row.length() - 1);
        }
      }
    }
  }

  @Test
  void formulasAreDefusedAndCellsQuoted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Out out = new Out(bytes);
    Cells.row(out, ',', List.of("=cmd|'/c calc'!A0", "a \"b\", c", "two\nlines", "-1", "plain"));
    out.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("'=cmd|'/c calc'!A0,\"a \"\"b\"\", c\",\"two\nlines\",'-1,plain\n");
  }

  @Test
  void coloursNeedATerminalAndNoObjection() {
    String[] args = {"names", "Ann Lee", "Ann Lee"};
    assertThat(Ran.with("", Map.of(), "out,err", args).out()).contains("\u001b[1m");
    assertThat(Ran.with("", Map.of(), "err", args).out()).doesNotContain("\u001b");
    assertThat(Ran.with("", Map.of("NO_COLOR", "1"), "out,err", args).out())
        .doesNotContain("\u001b");
    assertThat(Ran.with("", Map.of("TERM", "dumb"), "out,err", args).out())
        .doesNotContain("\u001b");
  }
}
