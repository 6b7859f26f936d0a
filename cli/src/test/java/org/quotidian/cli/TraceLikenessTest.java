package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

/**
 * What a claim that is traced is told apart from. Of each topic some articles say the same, the others only
 * nearly: all are indexed together, so each is a near miss of the others, too.
 */
class TraceLikenessTest {
  /** What is traced, then by the roles expected the sentences that have them. */
  private static final Map<String, List<String>> TOPICS =
      Map.of(
          "Norland will pay for the border wall",
          List.of(
              "first Anna Smith said Norland would pay for the border wall.",
              "repeated “Norland is going to pay for that border wall,” Peter Hollis said.",
              "denied Olena Koval said Norland would never pay for the border wall.",
              "denied Joe Hart denied that Norland would pay for the border wall.",
              "- Anna Smith said Norland would guard the border.",
              "- Anna Smith said Sudland would pay for the border wall.",
              "- Anna Smith asked whether Norland would pay for the border wall.",
              "- Anna Smith demanded that Norland pay for the border wall.",
              "- Anna Smith said trade would stop if Norland did not pay for the border wall.",
              "- Anna Smith said Norland would pay its teachers more.",
              "- Anna Smith said that the long border with Norland needs more guards, and that a"
                  + " garden by the sea in the far south of the country, of which so little is known"
                  + " abroad, shall have a wall for which visitors pay."),
          "12 miners died in the Karvel mine",
          List.of(
              "first Maria Lund said 12 miners had died in the Karvel mine.",
              "altered Maria Lund said 15 miners died in the Karvel mine.",
              "repeated Tom Reed said miners had died in the Karvel mine in 2021.",
              "denied Tom Reed said no miners died in the Karvel mine.",
              "- Tom Reed said 12 miners were at work in the Karvel mine.",
              "- Tom Reed said 12 miners had died in the Osten mine.",
              "- Tom Reed said 12 people died on the road to Karvel."),
          "vaccination does not cause autism",
          List.of(
              "first Susan Vale said vaccination does not cause autism.",
              "denied Robert Kadlec said vaccination causes autism.",
              "repeated Robert Kadlec denied that vaccinations cause autism.",
              "- Susan Vale said vaccination protects children.",
              "- Susan Vale said autism is not rare."),
          "Orvania sold tanks to the rebels in Delmark",
          List.of(
              "first Helen Marsh said Orvania had sold tanks to the rebels in Delmark.",
              "repeated Peter Stone said that Orvania sells dozens of tanks to rebels in Delmark.",
              "denied “Orvania has not sold a single tank to rebels in Delmark,” Ivan Petrov said.",
              "repeated Peter Stone said tanks had been sold by Orvania to the rebels in Delmark.",
              "- Peter Stone said the rebels in Delmark had sold tanks to Orvania.",
              "- Helen Marsh said Orvania had sold wheat to the rebels in Delmark.",
              "- Helen Marsh said the rebels in Delmark had captured tanks.",
              "- Helen Marsh warned of war if Orvania sold tanks to the rebels in Delmark."),
          "Sudland meddled in the 2016 vote",
          List.of(
              "first Helen Marsh said Sudland had meddled in the 2016 vote.",
              "denied Peter Stone said Norland, not Sudland, meddled in the 2016 vote.",
              "repeated Peter Stone said Sudland meddled in the vote.",
              "- Helen Marsh said Sudland was meddling in the 2020 vote."),
          "Argosa shot down a Belmir helicopter",
          List.of(
              "first Ines Falk said Argosa had shot down a Belmir helicopter.",
              "repeated Ines Falk said a Belmir helicopter was shot down by Argosa.",
              "- Tom Reed said Belmir shot down an Argosa helicopter.",
              "- Tom Reed said an Argosa helicopter was shot down by Belmir.",
              "- Tom Reed said Argosa could have shot down a Belmir helicopter."),
          "Wolves killed forty sheep in Arden",
          List.of(
              "first Ines Falk said wolves killed forty sheep in Arden.",
              "repeated “Forty sheep in Arden were killed by wolves,” Tom Reed said.",
              "- Tom Reed said dogs killed forty sheep in Arden.",
              "- Tom Reed said wolves killed forty sheep in Arnbek."),
          "The ministry knew about the poisoned wells for months",
          List.of(
              "first Ines Falk said that the ministry had known about the poisoned wells for months.",
              "- Tom Reed said the poisoned wells were closed."),
          "Mayor Ruiz promised to close the landfill",
          List.of(
              "first Mayor Ruiz promised to close the landfill within a year.",
              "- Mayor Hart promised to close the landfill.",
              "- Mayor Ruiz promised to light the landfill."),
          "Lund took bribes from the harbour company",
          List.of(
              "first Tom Reed said Mayor Lund took bribes from the harbour company.",
              "repeated “Lund was taking bribes from a harbour company,” Anna Smith claimed.",
              "denied Maria Lund denied taking bribes from the harbour company.",
              "- Tom Reed said Mayor Lund took a job with the harbour company.",
              "- Tom Reed said Mayor Hart took bribes from the harbour company."));

  @TempDir static Path directory;

  private static String index = "";

  @BeforeAll
  static void articles() throws Exception {
    List<String> lines = new ArrayList<>();
    TOPICS.forEach(
        (asked, sentences) -> {
          for (int i = 0; i < sentences.size(); i++) {
            String[] parts = sentences.get(i).split(" ", 2);
            lines.add(
                "{\"id\":\"%s\",\"title\":\"%d\",\"published\":\"2024-03-%02d\",\"body\":\"%s\"}"
                    .formatted(id(asked, i), i, i + 1, parts[1]));
          }
        });
    Path articles = directory.resolve("articles.jsonl");
    Files.write(articles, lines);
    index = directory.resolve("index").toString();
    assertThat(Ran.of("index", "--index", index, articles.toString()).code()).isEqualTo(Exit.FOUND);
  }

  private static String id(String asked, int number) {
    return asked.replaceAll("[^a-z]", "") + number;
  }

  private static List<String> rolesAndIds(String... asked) {
    List<String> args = new ArrayList<>(List.of("trace", "--index", index, "--format", "tsv"));
    args.addAll(List.of(asked));
    return Ran.of(args.toArray(new String[0])).lines().stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[0] + " " + cells[9])
        .toList();
  }

  @Test
  void onlyWhatSaysTheSameIsOnTheWayOfAClaim() {
    TOPICS.forEach(
        (asked, sentences) -> {
          List<String> expected = new ArrayList<>();
          for (int i = 0; i < sentences.size(); i++) {
            String role = sentences.get(i).split(" ", 2)[0];
            if (!role.equals("-")) {
              expected.add(role + " " + id(asked, i));
            }
          }
          assertThat(rolesAndIds(asked)).as(asked).containsExactlyElementsOf(expected);
        });
  }

  @Test
  void aLimitLeavesTheFirstAndSaysHowManyThereAre() {
    Ran two =
        Ran.of("trace", "--index", index, "--limit", "2", "12 miners died in the Karvel mine");
    assertThat(two.out()).contains("first").contains("altered").contains("2 of 4 claims");
    assertThat(two.out()).doesNotContain("denied");
    Ran lines =
        Ran.of(
            "trace", "--index", index, "--limit", "1", "--format", "jsonl", "autism is not rare");
    assertThat(lines.lines()).hasSize(2);
    assertThat(lines.lines().get(1)).isEqualTo("{\"schema\":1,\"type\":\"summary\",\"total\":1}");
    assertThat(Ran.of("trace", "--index", index, "--limit", "0", "x").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void eachRowSaysWhyItIsThere() {
    Ran ran = Ran.of("trace", "--index", index, "12 miners died in the Karvel mine");
    assertThat(ran.out())
        .contains("first  (4 of 4 words)")
        .contains("altered  (4 of 4 words; 15 for 12)")
        .contains("denied  (4 of 4 words; the contrary)");
    ran = Ran.of("trace", "--index", index, "Norland will pay for the tall border wall");
    assertThat(ran.out()).contains("first  (4 of 5 words, not tall)");
    assertThat(ran.out()).contains("denied  (4 of 5 words, not tall; denied)");
  }

  @Test
  void theCapitalsOfAHeadlineMakeNoNames() {
    assertThat(rolesAndIds("Orvania Sold Tanks To The Tall Rebels In Delmark"))
        .contains("first " + id("Orvania sold tanks to the rebels in Delmark", 0));
  }

  @Test
  void theLeastShareOfWordsCanBeSaid() {
    String asked = "Norland will pay for the tall border wall";
    assertThat(rolesAndIds(asked, "--alike", "1")).isEmpty();
    assertThat(rolesAndIds(asked, "--alike", "0.4").size())
        .isGreaterThan(rolesAndIds(asked).size());
  }
}
