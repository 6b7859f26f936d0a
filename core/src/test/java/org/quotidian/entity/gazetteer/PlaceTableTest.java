package org.quotidian.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {
  private final PlaceTable places = PlaceTable.standard();

  private String first(String name) {
    int[] rows = places.named(NameHash.of(name));
    return rows.length == 0 ? "" : places.id(rows[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine, UA",
    "U.S., US",
    "USA, US",
    "Britain, GB",
    "Burma, MM",
    "Ivory Coast, CI",
    "Kiev, 703448",
    "Donbass, donbas",
    "Crimea, UA.11",
    "Bombay, 1275339",
    "Peking, 1816670",
    "Moscow, 524901",
    "Washington, 4140963",
    "New York, 5128581",
    "Black Sea, black-sea",
    "Middle East, middle-east",
    "West Bank, west-bank",
    "Quebec, CA.10",
    "Gaza, gaza-strip",
    "Nagorny Karabakh, nagorno-karabakh"
  })
  void theLikeliestPlaceOfANameComesFirst(String name, String id) {
    assertThat(first(name)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Ukrainian, UA",
    "Russians, RU",
    "British, GB",
    "Dutch, NL",
    "Chechen, chechnya",
    "Swiss, CH",
    "South Korean, KR",
    "Filipinos, PH",
    "Congolese, CD"
  })
  void demonymsLeadToTheirPlace(String word, String id) {
    int place = places.ofDemonym(NameHash.of(word));
    assertThat(place).isNotNegative();
    assertThat(places.id(place)).isEqualTo(id);
  }

  @Test
  void everyPlaceHasAnIdOfItsOwnANameAndACountryCodeOfTwoLettersOrNone() {
    for (int place = 0; place < places.count(); place++) {
      assertThat(places.withId(places.id(place))).isEqualTo(place);
      assertThat(places.name(place)).isNotBlank();
      assertThat(places.country(place)).matches("[A-Z]{2}|");
      assertThat(places.entity(place).id()).doesNotContain(" ");
    }
  }

  @Test
  void aCityLiesInItsRegionAndCountry() {
    int lyon = places.named(NameHash.of("Lyon"))[0];
    assertThat(places.liesIn(lyon, places.withId("FR"))).isTrue();
    assertThat(places.liesIn(lyon, places.withId("DE"))).isFalse();
    assertThat(places.liesIn(lyon, places.region(lyon))).isTrue();
  }

  @Test
  void anUnknownNameIsNoPlace() {
    assertThat(places.named(NameHash.of("Zorkovo-upon-Nothing"))).isEmpty();
    assertThat(places.withId("no such id")).isEqualTo(-1);
  }
}
