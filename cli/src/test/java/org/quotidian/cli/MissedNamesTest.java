package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;

/** What is said of names that nothing is found by. */
class MissedNamesTest {
  @TempDir Path folder;
  private String index = "";

  @BeforeEach
  void articles() {
    index = folder.resolve("index").toString();
    String articles =
        """
        {"id":"a","title":"Visit","body":"Volodymyr Zelensky said rebels had left Syria. The European Central Bank stayed."}
        {"id":"b","title":"Walk","body":"Angela Merkel walked in Berlin."}
        """;
    assertThat(Ran.reading(articles, "index", "--index", index, "-").code()).isEqualTo(Exit.FOUND);
  }

  private String said(String command, String... asked) {
    String[] args = new String[asked.length + 3];
    args[0] = command;
    args[1] = "--index";
    args[2] = index;
    System.arraycopy(asked, 0, args, 3, asked.length);
    Ran ran = Ran.of(args);
    assertThat(ran.code()).as(ran.toString()).isEqualTo(Exit.NOTHING);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  @Test
  void aMistypedNameOfEachKindIsAnsweredByTheNearest() {
    assertThat(said("search", "place:sirya"))
        .contains("no place \"sirya\": did you mean Syria (1 article)?");
    assertThat(said("search", "person:zelenskx"))
        .contains("no person \"zelenskx\": did you mean Volodymyr Zelensky (1 article)?");
    assertThat(said("search", "org:\"european centrel bank\""))
        .contains("did you mean European Central Bank (1 article)?");
  }

  @Test
  void aCountryIsMeantOfWhichOnlyPlacesAreNamed() {
    assertThat(said("search", "place:germny")).contains("did you mean Germany (1 article)?");
  }

  @Test
  void aShortGivenNameIsMeantByTheLongOne() {
    String more = "{\"id\":\"c\",\"title\":\"Vote\",\"body\":\"Bob Tarnow voted.\"}\n";
    assertThat(Ran.reading(more, "index", "--index", index, "-").code()).isEqualTo(Exit.FOUND);
    assertThat(said("search", "person:\"Robert Tarnow\""))
        .contains("no person \"Robert Tarnow\": did you mean Bob Tarnow (1 article)?");
    assertThat(said("search", "person:\"Sheila Tarnow\"")).contains("did you mean Bob Tarnow");
  }

  @Test
  void inClaimsToo() {
    assertThat(said("claims", "place:sirya"))
        .contains("no claim names the place \"sirya\": did you mean Syria (1 article)?");
    assertThat(said("claims", "speaker:zelenskx")).contains("did you mean Volodymyr Zelensky");
    assertThat(said("claims", "--about", "sirya"))
        .contains("no claim about \"sirya\": did you mean Syria (1 article)?");
    assertThat(said("claims", "target:sirya"))
        .contains("no claim aimed at \"sirya\": did you mean Syria");
    assertThat(said("timeline", "place:sirya")).contains("did you mean Syria");
    assertThat(said("speakers", "place:sirya")).contains("did you mean Syria");
    assertThat(said("people", "place:sirya")).contains("did you mean Syria");
  }

  @Test
  void aNameOfAnotherKindIsSaidToBeThat() {
    assertThat(said("search", "place:zelensky"))
        .contains("no place \"zelensky\"; person:\"zelensky\" is in 1 article");
    assertThat(said("search", "person:syria"))
        .contains("no person \"syria\"; place:\"syria\" is in 1 article");
    assertThat(said("claims", "speaker:merkel"))
        .contains("no speaker \"merkel\"; person:\"merkel\" is in 1 article");
    assertThat(said("claims", "person:merkel"))
        .contains("no claim names the person \"merkel\"; person:\"merkel\" is in 1 article");
  }

  @Test
  void aBeginningThatNoNameHasIsAnsweredByNothingButALabelledGuess() {
    assertThat(said("suggest", "qqq")).isEqualTo("no name begins like \"qqq\"\n");
    assertThat(said("suggest", "sirya"))
        .isEqualTo("no name begins like \"sirya\": did you mean Syria (1 article)?\n");
  }
}
