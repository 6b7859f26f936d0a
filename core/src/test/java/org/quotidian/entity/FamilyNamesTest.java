package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who of a family is meant, where the best known of them is never named in full or has nearly the same name. */
class FamilyNamesTest {
  @Test
  void aPresidentWhomTheArticleNeverNamesInFullIsNotHisWife() {
    Tagged tagged =
        Tagged.of(
            "Obama lands in Oslo",
            "President Obama landed in Oslo on Monday. First lady Michelle Obama came with him. Mitt Romney accused"
                + " Obama of waste. Mrs. Obama visited a school.");
    assertThat(
            tagged.mentions().stream()
                .filter(m -> m.text().equals("Obama"))
                .map(m -> Objects.requireNonNull(m.entity()).name())
                .toList())
        .containsExactly("Barack Obama", "Barack Obama", "Barack Obama", "Michelle Obama");
  }

  @Test
  void aPresidentWhomTheArticleNeverNamesInFullIsNotHisNamesake() {
    Tagged tagged =
        Tagged.body(
            "The mine belongs to Walter Biden. President Biden has never seen it. \"It is old,\" Biden said in"
                + " Washington.");
    assertThat(tagged.mentions())
        .filteredOn(m -> m.text().equals("Biden"))
        .isNotEmpty()
        .allSatisfy(
            m -> assertThat(Objects.requireNonNull(m.entity()).name()).isEqualTo("Joe Biden"));
  }

  @Test
  void otherMiddleInitialsAreAnotherPerson() {
    Tagged tagged =
        Tagged.body(
            "George H. W. Bush met the king in 1990. George W. Bush met his son in 2003, and Bush liked him.");
    assertThat(tagged.entity("George W. Bush")).isNotEqualTo(tagged.entity("George H. W. Bush"));
    assertThat(tagged.entity("Bush")).isEqualTo(tagged.entity("George W. Bush"));
  }
}
