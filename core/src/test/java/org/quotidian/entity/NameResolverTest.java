package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.entity.names.PersonName;

/** A name asks for an entity exactly when one of their keys is the same. */
class NameResolverTest {
  private final NameResolver resolver = NameResolver.standard();

  private boolean asks(EntityType type, String query, Entity entity) {
    return !Collections.disjoint(
        resolver.queryKeys(type, query), resolver.indexKeys(entity, List.of()));
  }

  private static Entity person(String name) {
    String key = PersonName.of(name).key();
    return new Entity("person:" + key, EntityType.PERSON, name, null);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskiy, Zelensky",
    "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
    "Volodymyr Zelenskiy, Vladimir Zelensky",
    "Iuliia Mendel, Julia Mendel",
    "Iuliia Mendel, Yulia Mendel",
    "Iuliia Mendel, Mendel",
    "Ramzan Kadyrov, Kadirov",
    "Bashar al-Assad, Assad",
    "Bashar al-Assad, al-Asad",
    "Mohammed bin Salman, Muhammad Bin Salman",
    "Ursula von der Leyen, von der Leyen",
    "Kim Jong-un, Kim Jong Un",
    "Joseph R. Biden, Joseph Biden",
    "Aleksandr Lukashenko, Alexander Lukashenko",
    "Recep Tayyip Erdoğan, Erdogan",
    "Andrés Manuel López Obrador, Lopez Obrador",
    "Vladimir Putin, V. Putin"
  })
  void aPersonIsFoundByAllSpellingsAndShorterForms(String name, String query) {
    assertThat(asks(EntityType.PERSON, query, person(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Clinton, Hillary Clinton",
    "Donald Trump Jr., Eric Trump",
    "Olaf Scholz, Olaf Schulze",
    "Viktor Yanukovych, Viktor Yushchenko",
    "Vladimir Putin, Ukraine"
  })
  void aPersonIsNotFoundByAnothersName(String name, String query) {
    assertThat(asks(EntityType.PERSON, query, person(name))).isFalse();
  }

  @Test
  void aPlaceIsFoundByItsOtherNamesAndByWhatItLiesIn() {
    Entity kyiv = Tagged.body("They met in Kyiv.").entity("Kyiv");
    for (String query : List.of("Kyiv", "Kiev", "Ukraine", "place:703448", "place:UA")) {
      assertThat(asks(EntityType.PLACE, query, kyiv)).as(query).isTrue();
    }
    for (String query : List.of("Russia", "Kyivsky Street", "Lviv")) {
      assertThat(asks(EntityType.PLACE, query, kyiv)).as(query).isFalse();
    }
  }

  @Test
  void aRegionUnderDisputeIsFoundByEitherSpelling() {
    Entity donbas = Tagged.body("Fighting went on in Donbass.").entity("Donbass");
    assertThat(asks(EntityType.PLACE, "Donbas", donbas)).isTrue();
    assertThat(asks(EntityType.PLACE, "donbass", donbas)).isTrue();
  }

  @Test
  void aPlaceOnNoMapIsFoundByItsLetters() {
    Entity place = new Entity("place:zorkovo", EntityType.PLACE, "Zorkovo", null);
    assertThat(asks(EntityType.PLACE, "zorkovo", place)).isTrue();
    assertThat(asks(EntityType.PLACE, "Zorkova", place)).isFalse();
  }

  @Test
  void thePlaceInTexasIsAskedForByItsState() {
    List<String> keys = resolver.queryKeys(EntityType.PLACE, "Paris, Texas");
    assertThat(keys).contains("place@4717560").doesNotContain("place@2988507");
  }

  @Test
  void anOrganisationIsFoundWithoutItsLegalFormAndByItsAcronym() {
    Entity company =
        new Entity("org:northwind-software", EntityType.ORG, "Northwind Software Inc.", null);
    assertThat(asks(EntityType.ORG, "Northwind Software", company)).isTrue();
    assertThat(asks(EntityType.ORG, "the Northwind Software Corp", company)).isTrue();
    Entity bank =
        new Entity("org:european-central-bank", EntityType.ORG, "European Central Bank", null);
    assertThat(asks(EntityType.ORG, "ECB", bank)).isTrue();
    assertThat(asks(EntityType.ORG, "World Bank", bank)).isFalse();
  }

  @Test
  void aPlaceIsNoPersonOfThatName() {
    Entity washington = Tagged.body("She flew to Washington.").entity("Washington");
    assertThat(asks(EntityType.PERSON, "Washington", washington)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskiy, Vladimir Zelensky, true",
    "'Putin, Vladimir', Vladimir Putin, true",
    "Владимир Путин, Vladimir Putin, true",
    "Sergei Lavrov, Serei Lavrov, true",
    "Dr. Rami Makhlouf, Rami Makhlouf, true",
    "Ben Netanyahu, Benjamin Netanyahu, true",
    "AlisherUsmanov, Alisher Usmanov, true",
    "Sergejs Lavrovs, Sergey Viktorovich Lavrov, true",
    "Don Carver, Donald Carver, true",
    "Salim bin Omar al-Rawi, Omar bin Salim al-Rawi, false",
    "Octavian Scholz, Olaf Scholz, false",
    "Ihab Makhlouf, Rami Makhlouf, false",
    "William G. Frost, William W. Frost, false",
    "Michelle Obama, Barack Obama, false"
  })
  void spellingsAreComparedConservatively(String a, String b, boolean same) {
    NameMatch match = resolver.compare(a, b);
    assertThat(match.same()).as(match.toString()).isEqualTo(same);
    assertThat(match.reason()).isNotBlank();
    assertThat(match.score()).isBetween(0.0, 1.0);
    assertThat(resolver.compare(b, a).same()).isEqualTo(same);
  }

  @Test
  void namesWithoutALetterAreNobodys() {
    for (String nothing : new String[] {"", " ", "\ud83d", "\u0000", "''", "-"}) {
      for (String other : new String[] {"Peter Hollis", "h", "jsonl"}) {
        assertThat(NameResolver.standard().compare(nothing, other).same()).isFalse();
        assertThat(NameResolver.standard().compare(other, nothing).same()).isFalse();
      }
    }
  }
}
