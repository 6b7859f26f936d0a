package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

/** The user's own names at the command line: corrections, gazetteer, suggestions. */
class NamesFilesTest {
  @TempDir Path folder;
  private String index = "";

  @BeforeEach
  void articles() {
    index = folder.resolve("index").toString();
    String articles =
        """
        {"id":"a","title":"Port","body":"Peter Hollis said the port would open. Roadrunner Steel agreed."}
        {"id":"b","title":"Talks","body":"Robert Kadlec said the harbour was full."}
        """;
    String own = Ran.file(folder, "own.tsv", "name\ttype\taliases\nRoadrunner Steel\torg\tRRS\n");
    Ran ran = Ran.reading(articles, "index", "--index", index, "--gazetteer", own, "-");
    assertThat(ran.code()).as(ran.toString()).isEqualTo(Exit.FOUND);
  }

  private String corrections(String name, String text) {
    return Ran.file(folder, name, text);
  }

  @Test
  void aFlagBeatsTheEnvironmentWhichBeatsTheFileInTheIndex() {
    corrections("index/names.txt", "merge person: Ann Hart = Robert Kadlec\n");
    Map<String, String> environment =
        Map.of(
            "QUOTIDIAN_NAMES", corrections("env.txt", "merge person: Bea Hart = Robert Kadlec\n"));
    String flag = corrections("flag.txt", "merge person: Cat Hart = Robert Kadlec\n");
    assertThat(Ran.of("people", "--index", index).out()).contains("Ann Hart  1 article");
    assertThat(Ran.with("", environment, "", "people", "--index", index).out())
        .contains("Bea Hart  1 article");
    assertThat(Ran.with("", environment, "", "people", "--index", index, "--names", flag).out())
        .contains("Cat Hart  1 article");
  }

  @Test
  void correctionsHoldInEveryCommandAndAreUndoneByLeavingThemOut() {
    String merge = corrections("m.txt", "merge person: Peter Hollis = Robert Kadlec\n");
    for (String command : new String[] {"search", "claims"}) {
      String[] args = {command, "--index", index, "--format", "csv", "person:kadlec"};
      assertThat(Ran.of(args).lines()).as(command).hasSize(2);
      args = new String[] {command, "--index", index, "--format", "csv", "--names", merge, args[5]};
      assertThat(Ran.of(args).lines()).as(command).hasSize(3);
    }
    assertThat(Ran.of("speakers", "--index", index, "--names", merge).out())
        .contains("Peter Hollis  2 articles, 2 claims");
    assertThat(Ran.of("show", "b", "--index", index, "--names", merge).out())
        .contains("Persons: Peter Hollis (Robert Kadlec)");
    assertThat(Ran.of("show", "b", "--index", index).out()).contains("Persons: Robert Kadlec");
    Ran names = Ran.of("names", "--names", merge, "Bob Hollis", "Peter Hollis");
    assertThat(names.code()).isEqualTo(Exit.NOTHING);
    names = Ran.of("names", "--names", merge, "Robert Kadlec", "Peter Hollis");
    assertThat(names.code()).isEqualTo(Exit.FOUND);
    assertThat(names.out()).contains("merged by").contains("m.txt, line 1");
  }

  @Test
  void aLineThatNamesNobodyIsToldByTheListOfItsKind() {
    String slip = corrections("slip.txt", "# mine\nblock person: Peter Wollis\n");
    Ran people = Ran.of("people", "--index", index, "--names", slip);
    assertThat(people.code()).isEqualTo(Exit.FOUND);
    assertThat(people.err())
        .contains("the names' line 2 does nothing: no article names the person \"Peter Wollis\"");
    assertThat(Ran.of("orgs", "--index", index, "--names", slip).err()).isEmpty();
    String right = corrections("right.txt", "block person: Peter Hollis\n");
    assertThat(Ran.of("people", "--index", index, "--names", right).err()).isEmpty();
  }

  @Test
  void aWrongLineIsShownWithLineColumnAndRemedy() {
    String bad = corrections("bad.txt", "# mine\nmrege person: A = B\n");
    Ran ran = Ran.of("people", "--index", index, "--names", bad);
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("bad.txt, line 2, column 1").contains("did you mean merge?");
    assertThat(Ran.of("people", "--index", index, "--names", bad + "x").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aWrongGazetteerStopsBeforeAnythingIsIndexed() {
    String bad = Ran.file(folder, "bad.tsv", "name\ttype\nA\thuman\n");
    Ran ran = Ran.reading("{}", "index", "--index", index, "--gazetteer", bad, "-");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("bad.tsv, line 2: column type must be person, place or org");
  }

  @Test
  void namesAreCompletedAndFoundByTheGazetteersAliases() {
    Ran ran = Ran.of("suggest", "--index", index, "--type", "org", "--format", "tsv", "steel");
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.lines().get(1)).startsWith("org:roadrunner-steel\tRoadrunner Steel\t1\t1");
    assertThat(Ran.of("suggest", "--index", index, "xy").code()).isEqualTo(Exit.NOTHING);
    assertThat(Ran.of("search", "--index", index, "--org", "RRS").code()).isEqualTo(Exit.FOUND);
  }

  @Test
  void aNameThatMatchesNothingIsAnsweredByTheNearest() {
    Ran ran = Ran.of("search", "--index", index, "--person", "Kadlecx");
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("no person \"Kadlecx\": did you mean Robert Kadlec (1 article)?");
    ran = Ran.of("claims", "--index", index, "--speaker", "Kadlecx", "--format", "jsonl");
    assertThat(ran.err()).contains("no speaker \"Kadlecx\": did you mean Robert Kadlec");
    assertThat(ran.lines()).hasSize(1);
  }

  @Test
  void aWordThatNoArticleHasIsAnsweredByTheNearestNameOrWord() {
    Ran ran = Ran.of("search", "--index", index, "kadlecx");
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("no article has \"kadlecx\": did you mean Robert Kadlec (1 article)?");
    ran = Ran.of("search", "--index", index, "steeel");
    assertThat(ran.err()).contains("no article has \"steeel\"");
    ran = Ran.of("search", "--index", index, "kadlec zebrafish");
    assertThat(ran.err()).doesNotContain("did you mean").doesNotContain("kadlec~");
    ran = Ran.of("search", "--index", index, "there was kadlecx");
    assertThat(ran.err()).contains("\"kadlecx\"").doesNotContain("\"there\"");
    ran = Ran.of("search", "--index", index, "kadlec -zebrafish");
    assertThat(ran.code()).isEqualTo(Exit.FOUND);
    assertThat(ran.err()).doesNotContain("no article");
  }

  @Test
  void whyASearchFindsNothingIsSaidAsItIs() {
    Ran ran = Ran.of("search", "--index", index, "title:hollis");
    assertThat(ran.err())
        .contains("no article has \"hollis\" in its title; without \"title:\" 1 article")
        .doesNotContain("did you mean");
    ran = Ran.of("search", "--index", index, "person:hollis!");
    assertThat(ran.err())
        .contains("none is spelled \"hollis\", capitals counted; in any spelling 1 article");
    assertThat(Ran.of("search", "--index", index, "person:Hollis!").code()).isEqualTo(Exit.NOTHING);
    assertThat(Ran.of("search", "--index", index, "person:\"Peter Hollis\"!").code())
        .isEqualTo(Exit.FOUND);
    ran = Ran.of("search", "--index", index, "the of");
    assertThat(ran.code()).isEqualTo(Exit.NOTHING);
    assertThat(ran.err()).contains("words so common are not looked for");
    assertThat(Ran.of("search", "--index", index, "exact:\"the port\"").code())
        .isEqualTo(Exit.FOUND);
    ran = Ran.of("search", "--index", index, "-kadlec");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("a query that begins with - stands behind --");
    assertThat(Ran.of("search", "--index", index, "--", "-kadlec").code()).isEqualTo(Exit.FOUND);
    assertThat(Ran.of("search", "--index", index, "--lmit", "3", "x").err())
        .doesNotContain("stands behind");
  }

  @Test
  void claimsThatRepeatABetterOneAreFoldedIntoIt() {
    String said =
        "Peter Hollis said that Robert Kadlec had claimed that the old grey pier was safe.";
    String wire =
        "{\"id\":\"c\",\"title\":\"Pier\",\"body\":\"X\"}\n{\"id\":\"d\",\"title\":\"Quay\",\"body\":\"X\"}\n"
            .replace("X", said);
    Ran.reading(wire, "index", "--index", index, "-");
    Ran folded = Ran.of("claims", "--index", index, "pier");
    assertThat(folded.out())
        .contains("and 1 more claim here; the same in 1 other article")
        .contains("1 of 4 claims");
    Ran lines = Ran.of("claims", "--index", index, "--format", "jsonl", "pier");
    assertThat(lines.lines()).hasSize(2);
    assertThat(lines.out()).contains("\"also_here\":1,\"also_in\":1").contains("\"total\":4");
    for (String option : new String[] {"--repeats", "--all"}) {
      Ran each = Ran.of("claims", "--index", index, option, "--format", "jsonl", "pier");
      assertThat(each.lines()).as(option).hasSize(5);
      assertThat(each.out()).doesNotContain("also_");
    }
    assertThat(Ran.of("claims", "--index", index, "--repeats", "pier").out())
        .doesNotContain("more claim");
  }

  @Test
  void theCompletionScriptAsksTheIndexForNames() {
    assertThat(Ran.of("completion", "bash").out())
        .contains("complete -F _quotidian_names")
        .contains("printf '%q'");
    assertThat(Ran.of("completion", "fish").out()).contains("quotidian suggest --type place");
  }

  @Test
  void aSingleNameIsAnsweredWithWhatToWrite() {
    Ran one = Ran.of("names", "Bob Hollis");
    assertThat(one.code()).isEqualTo(Exit.USAGE);
    assertThat(one.err()).contains("to compare two names, give both");
  }
}
