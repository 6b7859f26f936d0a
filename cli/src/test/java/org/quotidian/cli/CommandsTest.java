package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.cli.console.Exit;

/** The commands over the articles of the demo. */
class CommandsTest {
  @TempDir static Path folder;
  private static String index = "";

  @BeforeAll
  static void indexTheDemo() {
    index = Ran.demoIndex(folder);
  }

  @Test
  void hitsAreCodeZeroAndNoHitsCodeOne() {
    Ran hits = Ran.of("search", "--index", index, "bridge");
    assertThat(hits.code()).isEqualTo(Exit.FOUND);
    assertThat(hits.err()).isEmpty();
    Ran none = Ran.of("search", "--index", index, "bananas");
    assertThat(none.code()).isEqualTo(Exit.NOTHING);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).isEqualTo("no article matches\n");
    assertThat(Ran.of("claims", "--index", index, "bananas").code()).isEqualTo(Exit.NOTHING);
    Ran json = Ran.of("search", "--index", index, "--format", "jsonl", "bananas");
    assertThat(json.code()).isEqualTo(Exit.NOTHING);
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void theIndexComesFromTheOptionElseTheEnvironment() {
    Map<String, String> environment = Map.of("QUOTIDIAN_INDEX", index);
    assertThat(Ran.with("", environment, "", "search", "bridge").code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.with("", environment, "", "search", "--index", index + "x", "bridge").code())
        .isEqualTo(Exit.INDEX);
  }

  @Test
  void shorthandsNarrowTheQuery() {
    int bridge = hits("bridge");
    assertThat(hits("bridge", "--source", "Baltic Wire")).isBetween(1, bridge - 1);
    assertThat(hits("bridge", "--since", "2031-02-06", "--until", "2031-02-28"))
        .isBetween(1, bridge - 1);
    assertThat(hits("--person", "Julia Marchenko")).isPositive();
    assertThat(hits("--person", "Julia Marchenko", "mackerel")).isZero();
    assertThat(hits("--place", "Lyon", "--since", "2031-05-12")).isPositive();
  }

  private static int hits(String... args) {
    String[] all = new String[args.length + 6];
    System.arraycopy(
        new String[] {"search", "--index", index, "--format", "jsonl", "--all"}, 0, all, 0, 6);
    System.arraycopy(args, 0, all, 6, args.length);
    Ran ran = Ran.of(all);
    assertThat(ran.err()).isEmpty();
    return ran.lines().size() - 1;
  }

  @Test
  void limitAllAndSortAreKept() {
    Ran two =
        Ran.of(
            "search",
            "--index",
            index,
            "--format",
            "tsv",
            "--limit",
            "2",
            "--sort",
            "oldest",
            "said");
    assertThat(two.lines()).hasSize(3);
    assertThat(two.lines().get(1)).startsWith("turku-1\t");
    Ran newest =
        Ran.of(
            "search",
            "--index",
            index,
            "--format",
            "tsv",
            "--limit",
            "1",
            "--sort",
            "newest",
            "said");
    assertThat(newest.lines().get(1)).startsWith("art-1\t");
    assertThat(hits("--since", "2031")).isEqualTo(33);
  }

  @Test
  void everyFormatHoldsTheSameHits() {
    List<String> ids =
        Ran.of("search", "--index", index, "--format", "tsv", "bridge").lines().stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(ids).isNotEmpty();
    for (String format : new String[] {"text", "json", "jsonl", "csv"}) {
      String out = Ran.of("search", "--index", index, "--format", format, "bridge").out();
      int last = -1;
      for (String id : ids) {
        int at = out.indexOf(id, last + 1);
        assertThat(at).as(format + " " + id).isGreaterThan(last);
        last = at;
      }
    }
  }

  @Test
  void showPrintsTheArticleAndWhatIsInIt() {
    Ran shown = Ran.of("show", "--index", index, "turku-1");
    assertThat(shown.code()).isEqualTo(Exit.FOUND);
    assertThat(shown.out())
        .startsWith("Bridge over the Aura closed")
        .contains("The bridge is unsafe for heavy traffic")
        .contains("Claims");
    Ran missing = Ran.of("show", "--index", index, "nosuch");
    assertThat(missing.code()).isEqualTo(Exit.NOTHING);
    assertThat(missing.err()).contains("nosuch");
  }

  @Test
  void whatIsExportedCanBeIndexedAgain() {
    Ran exported = Ran.of("export", "--index", index);
    assertThat(exported.lines()).hasSize(33);
    String again = folder.resolve("again").toString();
    assertThat(Ran.reading(exported.out(), "index", "--index", again, "-").out())
        .contains("added 33, replaced 0, unchanged 0, rejected 0");
    assertThat(Ran.of("export", "--index", again).out()).isEqualTo(exported.out());
  }

  @Test
  void indexingAgainLeavesUnchangedArticlesAloneUnlessAsked() {
    String twice = folder.resolve("twice").toString();
    Ran.reading(Ran.demo(), "index", "--index", twice, "-");
    assertThat(Ran.reading(Ran.demo(), "index", "--index", twice, "-").out())
        .contains("added 0, replaced 0, unchanged 33, rejected 0");
    assertThat(Ran.reading(Ran.demo(), "index", "--again", "--index", twice, "-").out())
        .contains("added 0, replaced 33, unchanged 0, rejected 0");
    assertThat(Ran.of("stats", "--index", twice).out()).startsWith("33 articles");
  }

  @Test
  void aMappingNamesTheFieldsOfOnesOwn() {
    String mapped = folder.resolve("mapped").toString();
    Ran ran =
        Ran.reading(
            "{\"nr\":\"k1\",\"kopf\":\"Regen in Orve\",\"inhalt\":\"Es regnet.\"}\n",
            "index",
            "--index",
            mapped,
            "--map",
            "title=kopf",
            "--map",
            "body=inhalt",
            "--map",
            "id=nr",
            "-");
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("search", "--index", mapped, "title:regen").out()).contains("id k1");
  }

  @Test
  void timelineCountsEveryMonth() {
    Ran timeline = Ran.of("timeline", "--index", index, "--format", "csv");
    assertThat(timeline.lines().get(0)).isEqualTo("month,articles");
    assertThat(timeline.lines()).contains("2031-02,6", "2031-09,4", "2032-01,2");
    assertThat(
            timeline.lines().stream()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.substring(8)))
                .sum())
        .isEqualTo(33);
    assertThat(Ran.of("timeline", "--index", index, "bananas").code()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void traceBeginsWithTheFirstAndKnowsDenials() {
    Ran trace = Ran.of("trace", "--index", index, "--format", "tsv", "the bridge is unsafe");
    assertThat(trace.code()).isEqualTo(Exit.FOUND);
    assertThat(trace.lines().get(1)).startsWith("first\t").contains("turku-1");
    assertThat(trace.out()).contains("\ndenied\t").contains("turku-2");
  }

  @Test
  void peoplePlacesOrgsAndSpeakersAreCounted() {
    assertThat(Ran.of("people", "--index", index, "bridge").out()).contains("Marchenko");
    assertThat(Ran.of("places", "--index", index, "--all").out()).contains("Turku");
    assertThat(Ran.of("orgs", "--index", index, "--all").code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("speakers", "--index", index, "--all").out()).contains("claim");
    assertThat(Ran.of("people", "--index", index, "--limit", "0").code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.of("people", "--index", index, "bananas").code()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void namesAreComparedInPairsAndInFiles() {
    assertThat(Ran.of("names", "Ann Lee", "Ann Lee").code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("names", "Ann Lee", "Bodo Kranz").code()).isEqualTo(Exit.NOTHING);
    Ran file =
        Ran.reading(
            "{\"a\":\"Ann Lee\",\"b\":\"Ann Lee\"}\nbroken\n{\"a\":\"Ann Lee\",\"b\":\"Bodo Kranz\"}\n",
            "names",
            "--format",
            "jsonl",
            "-");
    assertThat(file.code()).isEqualTo(Exit.FOUND);
    assertThat(file.lines()).hasSize(3);
    assertThat(file.lines().get(0)).startsWith("{\"same\":true,\"score\":");
    assertThat(file.lines().get(1)).isEqualTo("{\"same\":null}");
    assertThat(file.lines().get(2)).startsWith("{\"same\":false,");
    assertThat(file.err()).contains("line 2");
  }

  @Test
  void analyzeAnswersEveryGoodLineInOrder() {
    Ran ran =
        Ran.reading(
            "{\"id\":\"1\",\"title\":\"A\"}\nbroken\n{\"id\":\"3\",\"body\":\"B\"}\n",
            "analyze",
            "--format",
            "jsonl",
            "-");
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.lines().get(0)).startsWith("{\"schema\":1,\"id\":\"1\",");
    assertThat(ran.lines().get(1)).startsWith("{\"schema\":1,\"id\":\"3\",");
    assertThat(ran.err()).contains("standard input: line 2: not valid JSON");
  }

  @Test
  void aBatchAnswersEveryQueryAndABadLineStopsNothing() throws IOException {
    String queries =
        Ran.file(
            folder,
            "queries.jsonl",
            """
            {"qid":"q1","query":"title:bridge"}
            {"qid":"q2","text":"Is it true that water was seen on a distant planet?! https://t.co/x"}
            nonsense
            {"qid":"q4","query":"(open"}
            {"qid":"q5","text":"person:\\"Julia Marchenko\\""}
            {"text":"no id"}
            {"qid":"q 7","query":"mackerel","x":[1]}
            """);
    Path run = folder.resolve("run.trec");
    Ran ran = Ran.of("search", "--index", index, "--batch", queries, "--run", run.toString());
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("line 3:").contains("line 4:").contains("line 6:");
    List<String> lines = Files.readAllLines(run);
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ' ').count() == 5);
    assertThat(lines.get(0)).startsWith("q1 Q0 ").contains(" 1 ").endsWith(" quotidian");
    assertThat(lines).anyMatch(line -> line.startsWith("q2 Q0 space-1 1 "));
    assertThat(lines).anyMatch(line -> line.startsWith("q5 Q0 turku-2 "));
    assertThat(lines).noneMatch(line -> line.startsWith("q5 Q0 fish-1 "));
    assertThat(lines).anyMatch(line -> line.startsWith("q_7 Q0 fish-1 "));
    List<String> order = lines.stream().map(line -> line.substring(0, 2)).distinct().toList();
    assertThat(order).containsExactly("q1", "q2", "q5", "q_");
    Ran claims = Ran.of("claims", "--index", index, "--batch", queries, "--limit", "1");
    assertThat(claims.lines())
        .allMatch(line -> line.startsWith("{\"schema\":1,\"type\":\"claim\",\"qid\":"));
    assertThat(Ran.of("search", "--index", index, "--batch", "nosuch.jsonl").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void likeRanksBySameWords() {
    Ran like =
        Ran.of(
            "search",
            "--index",
            index,
            "--format",
            "tsv",
            "--like",
            "Somebody says two towns in Arizona have no water");
    assertThat(like.lines().get(1)).startsWith("water-");
    Ran claims =
        Ran.of("claims", "--index", index, "--format", "tsv", "--like", "the bridge is unsafe");
    assertThat(claims.out()).contains("turku-1");
  }

  @Test
  void demoShowsTheThreeSearches() {
    Ran demo = Ran.of("demo");
    assertThat(demo.code()).isEqualTo(Exit.FOUND);
    assertThat(demo.err()).isEmpty();
    assertThat(demo.out())
        .startsWith("33 articles")
        .contains("$ quotidian search --person 'Julia Marchenko'")
        .contains("$ quotidian search --place Finland")
        .contains("$ quotidian claims --claim 'the bridge is unsafe'")
        .contains("Yulia Marchenko");
    String kept = folder.resolve("kept").toString();
    assertThat(Ran.of("demo", "--index", kept).code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("stats", "--index", kept).code()).isEqualTo(Exit.FOUND);
  }

  @Test
  void checkSaysWhetherTheIndexIsSound() throws IOException {
    assertThat(Ran.of("check", "--index", index).out()).startsWith("sound: 33 articles");
    String damaged = folder.resolve("damaged").toString();
    Ran.reading(Ran.demo(), "index", "--index", damaged, "-");
    Path largest;
    try (var files = Files.list(Path.of(damaged))) {
      largest =
          files.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    Ran check = Ran.of("check", "--index", damaged);
    assertThat(check.code()).isEqualTo(Exit.INDEX);
    assertThat(check.err()).contains("is damaged").contains("can still be read");
    String rescued = folder.resolve("rescued").toString();
    Ran repair = Ran.of("check", "--index", damaged, "--repair-to", rescued);
    assertThat(repair.code()).isEqualTo(Exit.FOUND);
    assertThat(repair.out()).contains("saved into " + rescued);
    assertThat(Ran.of("check", "--index", rescued).code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("check", "--index", damaged, "--repair-to", rescued).code())
        .isEqualTo(Exit.INDEX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionKnowsEveryCommand(String shell) {
    Ran ran = Ran.of("completion", shell);
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("search", "claims", "timeline", "speaker");
  }

  @Test
  void helpStartsWithExamplesAndKnowsEveryCommand() {
    Ran help = Ran.of("--help");
    assertThat(help.code()).isEqualTo(Exit.FOUND);
    assertThat(help.out()).startsWith("News search").contains("quotidian demo");
    for (String command :
        List.of(
            "index",
            "search",
            "claims",
            "show",
            "people",
            "places",
            "orgs",
            "speakers",
            "timeline",
            "trace",
            "analyze",
            "names",
            "stats",
            "check",
            "export",
            "demo",
            "completion",
            "help")) {
      assertThat(help.out()).contains("  " + command + " ");
      Ran about = Ran.of("help", command);
      assertThat(about.code()).isEqualTo(Exit.FOUND);
      assertThat(about.out()).contains("Usage: quotidian " + command);
      assertThat(Ran.of(command, "--help").out()).isEqualTo(about.out());
    }
    assertThat(Ran.of("help", "query").out()).contains("person:zelensky");
  }

  @Test
  void aCommandMistypedIsToldWithTheOneMeant() {
    Ran ran = Ran.of("serach", "storm");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err())
        .contains("there is no command \"serach\"; did you mean search?", "--help' lists");
    assertThat(Ran.of("help", "clams").err())
        .contains("there is no command \"clams\"; did you mean claims?");
    assertThat(Ran.of("storm").err())
        .contains("there is no command \"storm\"")
        .doesNotContain("did you mean");
  }

  @Test
  void versionIsOneLine() {
    assertThat(Ran.of("--version").out()).matches("quotidian .+\n");
  }
}
