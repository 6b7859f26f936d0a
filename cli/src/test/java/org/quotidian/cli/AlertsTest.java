package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

/** Alerts at the command line. */
class AlertsTest {
  @TempDir Path folder;
  private String index = "";

  @BeforeEach
  void anIndex() {
    index = folder.resolve("index").toString();
    add("old", "Peter Hollis said the port would open.");
  }

  private void add(String id, String body) {
    String line = "{\"id\":\"" + id + "\",\"title\":\"News\",\"body\":\"" + body + "\"}\n";
    Ran ran = Ran.reading(line, "index", "--index", index, "-");
    assertThat(ran.code()).as(ran.toString()).isEqualTo(Exit.FOUND);
  }

  private Ran alert(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "alert";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--index";
    all[args.length + 2] = index;
    return Ran.of(all);
  }

  @Test
  void whatComesAfterItWasAddedIsToldOnce() {
    assertThat(alert("add", "hollis", "person:hollis").code()).isEqualTo(Exit.FOUND);
    assertThat(alert("run").code()).isEqualTo(Exit.NOTHING);
    add("new", "Peter Hollis opened the harbour.");
    add("other", "Robert Kadlec opened the market.");
    Ran run = alert("run");
    assertThat(run.code()).isEqualTo(Exit.FOUND);
    assertThat(run.out()).contains("hollis: person:hollis").contains("id new");
    assertThat(run.out()).doesNotContain("id old").doesNotContain("id other");
    assertThat(run.out()).contains("1 new for 1 alert");
    assertThat(alert("run").code()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void aChangedArticleIsToldAgainAndAnUnchangedOneIsNot() {
    alert("add", "port", "port");
    add("old", "Peter Hollis said the port would open.");
    assertThat(alert("run").code()).isEqualTo(Exit.NOTHING);
    add("old", "Peter Hollis said the port would stay shut.");
    assertThat(alert("run").out()).contains("id old");
  }

  @Test
  void claimsAreToldAsTheClaimsCommandFindsThem() {
    alert("add", "--claims", "--from-start", "said", "--speaker", "hollis");
    add("new", "Robert Kadlec said the port was full. Peter Hollis denied that the port was full.");
    Ran run = alert("run", "--format", "jsonl");
    assertThat(run.lines()).hasSize(3);
    String claim =
        Ran.of("claims", "--index", index, "--speaker", "hollis", "--format", "jsonl")
            .lines()
            .get(0);
    assertThat(Ran.shape(run.lines().get(0)))
        .isEqualTo(Ran.shape(claim).replaceFirst("type:s", "type:s alert:s"));
    assertThat(run.lines().get(0)).contains("\"alert\":\"said\"");
    assertThat(run.lines().get(2))
        .isEqualTo("{\"schema\":1,\"type\":\"summary\",\"alerts\":1,\"total\":2}");
  }

  @Test
  void whatIsKeptIsToldAgain() {
    alert("add", "port", "port", "--from-start");
    assertThat(alert("run", "--keep").out()).contains("id old");
    assertThat(alert("run").out()).contains("id old");
    assertThat(alert("run").out()).contains("0 new");
  }

  @Test
  void optionsAndWordsAreKeptTogether() {
    alert("add", "either", "market OR port", "--person", "Robert Kadlec");
    add("a", "Robert Kadlec opened the market.");
    add("b", "Peter Hollis opened the market.");
    assertThat(alert("run").out()).contains("id a").doesNotContain("id b");
  }

  @Test
  void whatCountsAsAMatchIsKeptAsTheCommandsTakeIt() {
    add("hope", "Robert Kadlec hopes that the port will close.");
    add("people", "Ukrainian ships came.");
    alert("add", "--claims", "--from-start", "said", "--speaker", "kadlec");
    alert("add", "--claims", "--from-start", "hoped", "--speaker", "kadlec", "--beliefs");
    alert("add", "--claims", "--from-start", "sure", "port", "--min-confidence", "1");
    alert("add", "--from-start", "land", "place:ukraine", "--no-demonyms");
    alert("add", "--from-start", "people", "place:ukraine");
    assertThat(alert("list").lines())
        .contains(
            "hoped  claims  speaker:\"kadlec\" --beliefs",
            "sure  claims  port --min-confidence 1.0")
        .contains("land  articles  place:ukraine --no-demonyms", "people  articles  place:ukraine");
    assertThat(alert("run", "hoped").out()).contains("id hope").contains("\"kadlec\" --beliefs");
    assertThat(alert("run", "people").out()).contains("id people");
    for (String silent : new String[] {"said", "sure", "land"}) {
      assertThat(alert("run", silent).code()).as(silent).isEqualTo(Exit.NOTHING);
    }
    assertThat(alert("add", "x", "y", "--min-confidence", "2").code()).isEqualTo(Exit.USAGE);
    assertThat(alert("list", "--format", "jsonl").lines().get(1))
        .contains("\"min_confidence\":0.0,\"beliefs\":true,\"demonyms\":true");
  }

  @Test
  void anAlertKeptByAnEarlierVersionCountsAsItDid() throws IOException {
    alert("add", "port", "port", "--from-start");
    Path file = Path.of(index, "alerts.jsonl");
    String line = Files.readString(file);
    String before = line.replaceAll("\"min_confidence\".*\"told\"", "\"told\"");
    assertThat(before).isNotEqualTo(line);
    Files.writeString(file, before);
    assertThat(alert("run").out()).contains("id old");
    Files.writeString(file, line.replace("\"min_confidence\":0.0", "\"min_confidence\":7"));
    assertThat(alert("run").err()).contains("alerts.jsonl, line 1").contains("0 to 1");
  }

  @Test
  void alertsAreListedAndTakenAway() {
    assertThat(alert("list").code()).isEqualTo(Exit.NOTHING);
    alert("add", "b", "port");
    alert("add", "--claims", "a", "act:deny");
    assertThat(alert("list").lines()).containsExactly("b  articles  port", "a  claims  act:deny");
    assertThat(alert("rm", "b").code()).isEqualTo(Exit.FOUND);
    assertThat(alert("list", "--format", "csv").lines().get(1)).startsWith("a,claims,act:deny,");
    assertThat(alert("rm", "b").code()).isEqualTo(Exit.USAGE);
    assertThat(alert("run", "b").err()).contains("there is no alert b");
  }

  @Test
  void misuseIsNamed() {
    alert("add", "port", "port");
    assertThat(alert("add", "port", "harbour").err()).contains("already").contains("rm port");
    assertThat(alert("add", "two words", "x").err()).contains("an alert's name is a word");
    assertThat(alert("add", "x", "(port").err()).contains("not closed").contains("^");
    assertThat(alert("add", "alone").code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.of("alert").code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.of("alert", "run", "--index", index + "x").code()).isEqualTo(Exit.INDEX);
    assertThat(Files.exists(Path.of(index + "x"))).isFalse();
  }

  @Test
  void aBrokenFileIsNamedByItsLine() throws IOException {
    alert("add", "port", "port");
    Path file = Path.of(index, "alerts.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"name\":\"x\"}\n");
    Ran run = alert("run");
    assertThat(run.code()).isEqualTo(Exit.INDEX);
    assertThat(run.err()).contains("alerts.jsonl, line 2").contains("no \"of\"");
  }
}
