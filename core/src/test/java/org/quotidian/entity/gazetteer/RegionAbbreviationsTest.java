package org.quotidian.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionAbbreviationsTest {
  @ParameterizedTest
  @CsvSource({
    "Ky., US.KY",
    "KY, US.KY",
    "N.J., US.NJ",
    "N.J, US.NJ",
    "Alta., CA.01",
    "B.C., CA.02",
    "Que., CA.10",
    "NSW, AU.02"
  })
  void aShortenedRegionIsKnown(String word, String id) {
    assertThat(RegionAbbreviations.region(word, false)).isEqualTo(id);
    int place = PlaceTable.standard().withId(id);
    assertThat(place).as(id).isNotNegative();
    assertThat(PlaceTable.standard().kind(place)).isEqualTo(PlaceKind.REGION);
  }

  @Test
  void withoutItsPointAWordIsAWord() {
    assertThat(RegionAbbreviations.region("Miss", false)).isNull();
    assertThat(RegionAbbreviations.region("Miss", true)).isEqualTo("US.MS");
    assertThat(RegionAbbreviations.region("Man", false)).isNull();
  }
}
