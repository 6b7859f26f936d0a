package org.quotidian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameMatch;

class NameCorrectionsTest {
  @TempDir Path directory;

  @Test
  void commentsAndEmptyLinesSayNothing() {
    assertThat(NameCorrections.parse("\uFEFF# names\r\n\n   \n").isEmpty()).isTrue();
  }

  @Test
  void namesThatAreMergedAreOneEntityWithTheFirstName() {
    NameCorrections names =
        NameCorrections.parse("merge person: Peter Hollis = Pete Hollis | The Bookman\n");
    CorrectedEntity hollis = Objects.requireNonNull(names.entity("person:peter-holis"));
    assertThat(hollis.name()).isEqualTo("Peter Hollis");
    assertThat(hollis.members()).hasSize(3);
    assertThat(names.compare(EntityType.PERSON, "The Bookman", "Pete Hollis"))
        .isEqualTo(new NameMatch(true, 1, "merged by the names, line 1"));
  }

  @Test
  void mergesGoOnFromLineToLine() {
    NameCorrections names =
        NameCorrections.parse(
            "merge org: Acme = Acme Steel\nmerge org: Acme Steel = org:roadrunner-steel\n");
    assertThat(names.entity("org:roadrunner-steel")).isEqualTo(names.entity("org:acme"));
  }

  @Test
  void whatIsBlockedIsBlockedWithAllThatIsMergedWithIt() {
    NameCorrections names =
        NameCorrections.parse(
            "merge person: Will Power = Willy Power\nblock person: Willy Power\n");
    CorrectedEntity power = names.entity("person:wil-power");
    assertThat(power).isNotNull().matches(CorrectedEntity::blocked);
    NameMatch match =
        Objects.requireNonNull(names.compare(EntityType.PERSON, "Will Power", "William Power"));
    assertThat(match.same()).isFalse();
    assertThat(match.reason()).isEqualTo("blocked by the names, line 1, 2");
  }

  @Test
  void namesOfWhichNoLineSpeaksAreComparedAsEver() {
    NameCorrections names = NameCorrections.parse("block person: Will Power");
    assertThat(names.compare(EntityType.PERSON, "Ann Lee", "Anne Lee")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "mrege person: A = B; 1; did you mean merge?",
        "unite person: A = B; 1; a line begins with merge, split, block or rename, not \"unite\"",
        "merge persons: Ann = Bob; 7; Write person:, place: or org:",
        "merge Ann = Bob; 7; Write person:, place: or org:",
        "merge person: Ann; 18; there is no \"=\"; write: merge person:",
        "merge person: = Bob; 14; a name is missing",
        "merge person: Ann = Bob | | Cob; 26; a name is missing",
        "rename person: Ann =; 21; a name is missing",
        "block person: ...; 14; a name is missing",
        "split person: Ann = Ann (golfer); 33; a split needs \"where\"",
        "split person: Ann = Ann (golfer) where person:; 47; needs a value",
        "split person: Ann = Ann (golfer) where sorce:espn; 40; source",
      })
  void aLineThatIsWrongSaysWhereAndWhatIsRight(String line, int column, @Nullable String message) {
    assertThatThrownBy(() -> NameCorrections.parse("# first\n" + line))
        .isInstanceOfSatisfying(
            NameSyntaxException.class,
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).as(e.getMessage()).isEqualTo(column);
            })
        .hasMessageContaining(message == null ? "" : message.replace("~", ""));
  }

  @Test
  void oneEntityHasOneNewNameOnly() {
    assertThatThrownBy(
            () -> NameCorrections.parse("rename org: NATO = The Pact\nrename org: NATO = Allies"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("line 1 gives it the name \"The Pact\"; keep one");
  }

  @Test
  void aFileIsNamedInItsErrors() throws IOException {
    Path file = Files.writeString(directory.resolve("names.txt"), "blok person: A");
    assertThatThrownBy(() -> NameCorrections.read(file)).hasMessageContaining("names.txt, line 1");
    Path latin =
        Files.write(
            directory.resolve("latin.txt"),
            "block person: Müller".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> NameCorrections.read(latin)).hasMessageContaining("save it as UTF-8");
  }
}
