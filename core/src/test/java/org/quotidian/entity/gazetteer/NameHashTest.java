package org.quotidian.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHashTest {
  @ParameterizedTest
  @CsvSource({
    "Port-au-Prince, port au prince",
    "U.S., us",
    "São Paulo, sao paulo",
    "Sana'a, Sanaa",
    "AT&T, at and t",
    "St. Louis, St Louis"
  })
  void spellingsThatDifferInMarksAreOne(String a, String b) {
    assertThat(NameHash.of(a)).isEqualTo(NameHash.of(b));
  }

  @Property
  void aPhraseGoesOnFromItsBeginning(
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String a,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String b) {
    long begun = NameHash.goOn(NameHash.START, a, 0, a.length());
    assertThat(NameHash.goOn(begun, b, 0, b.length())).isEqualTo(NameHash.of(a + " " + b));
    assertThat(NameHash.append(begun, b, 0, b.length())).isEqualTo(NameHash.of(a + b));
  }

  @Property
  void theQuickWayAgreesWithTheLongOne(@ForAll @StringLength(max = 20) String word) {
    long quick = NameHash.ofSmallLetters(word, 0, word.length());
    if (quick != 0) {
      assertThat(quick).isEqualTo(NameHash.of(word));
    }
  }
}
