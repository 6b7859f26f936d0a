package org.quotidian.entity.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void titlesParticlesAndMiddleInitialsDoNotTellPersonsApart() {
    assertThat(PersonName.of("President George H. Ramsey").parts())
        .containsExactly("george", "ramsei");
    assertThat(PersonName.of("Ursula von der Leyen").parts()).containsExactly("ursula", "leien");
    assertThat(PersonName.of("Sheikh Ahmed Al-Sabah").key())
        .isEqualTo(PersonName.of("Ahmad al Sabah").key());
  }

  @Test
  void donBeforeOneWordIsAGivenName() {
    assertThat(PersonName.of("Don Carver").parts()).hasSize(2);
    assertThat(PersonName.of("Don Pedro Carver").parts()).containsExactly("pedro", "carver");
  }

  @Test
  void theYoungerOfTwoKeepsHisMark() {
    assertThat(PersonName.of("John Carver Jr.").key())
        .isNotEqualTo(PersonName.of("John Carver").key());
    assertThat(PersonName.of("John Carver Sr.").key())
        .isEqualTo(PersonName.of("John Carver").key());
    assertThat(PersonName.of("John Carver, Jr.").surname()).isEqualTo("carver");
  }

  @Test
  void thePresidentsBushKeepTheirInitials() {
    assertThat(PersonName.of("George W. Bush").key())
        .isNotEqualTo(PersonName.of("George H.W. Bush").key());
  }

  @Test
  void abdulMayBeWrittenToTheNextPart() {
    assertThat(PersonName.of("Abdulaziz Karimi").key())
        .isEqualTo(PersonName.of("Abdel Aziz Karimi").key());
  }

  @Property
  void anyTextHasAKeyWithoutBlanks(@ForAll String name) {
    PersonName taken = PersonName.of(name);
    assertThat(taken.parts()).isNotEmpty();
    assertThat(taken.key()).doesNotContain(" ");
    assertThat(taken.shortKeys()).contains(taken.key());
  }
}
