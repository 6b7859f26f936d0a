package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Visible;

/** Command lines put together by chance: each ends in one of our exit codes and shows no stack trace. */
class AnyArgumentsTest {
  private static final String[] COMMANDS = {
    "search",
    "claims",
    "people",
    "places",
    "orgs",
    "speakers",
    "show",
    "stats",
    "timeline",
    "trace",
    "suggest",
    "alert",
    "analyze",
    "extract",
    "export",
    "names",
    "check",
    "help",
    "completion",
    "nonsense"
  };
  private static final String[] ARGUMENTS = {
    "--person",
    "--place",
    "--org",
    "--speaker",
    "--claim",
    "--since",
    "--until",
    "--limit",
    "--format",
    "--sort",
    "--source",
    "--explain",
    "--names",
    "--gazetteer",
    "--cursor",
    "--lenient",
    "--help",
    "--",
    "-",
    "-n",
    "0",
    "-1",
    "99999999999",
    "json",
    "jsonl",
    "csv",
    "html",
    "2018-02-30",
    "yesterday",
    "merkel",
    "\"",
    "claim{",
    "(",
    "a*",
    "*",
    "person:",
    "\u0000",
    "\u001b[31m",
    "\ud83d",
    "",
    " ",
    "=",
    "--=",
    "--limit=x",
    "@file",
    "@",
    "$HOME",
    "%s%n",
    "{}",
    "near:(Kyiv,-5km)",
    "date:",
    "é".repeat(3000)
  };

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void anyArgumentsEndInAnExitCodeWithoutAStackTrace() {
    String index = Ran.demoIndex(folder);
    long seed = Long.getLong("quotidian.seed", System.nanoTime() & 0xFFFFFFFFL);
    Random random = new Random(seed);
    long end = System.nanoTime() + 5_000_000_000L;
    int ran = 0;
    while (ran < 1_000 && System.nanoTime() < end) {
      List<String> args = new ArrayList<>();
      args.add(COMMANDS[random.nextInt(COMMANDS.length)]);
      if (random.nextInt(8) != 0) {
        args.addAll(List.of("--index", index));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        args.add(ARGUMENTS[random.nextInt(ARGUMENTS.length)]);
      }
      Ran result = Ran.with("", java.util.Map.of(), "", args.toArray(String[]::new));
      String what = "seed " + seed + ": " + Visible.line(args + ": " + result.err());
      assertThat(result.code()).as(what).isBetween(0, 3);
      assertThat(result.err()).as(what).doesNotContain("\tat ").doesNotContain("Exception");
      ran++;
    }
    System.out.println("AnyArgumentsTest: " + ran + " command lines, seed " + seed);
  }
}
