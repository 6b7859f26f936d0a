package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The standard tagger finds names as news writes them. Texts are our own. */
class StandardTaggerTest extends EntityTaggerContract {
  @Override
  protected EntityTagger tagger() {
    return EntityTaggers.standard();
  }

  @Test
  void titlesStandOutsideTheName() {
    assertThat(
            Tagged.body(
                    "President Emmanuel Macron met Prime Minister Mark Rutte, and Mr. Rutte thanked Dr. Helen"
                        + " Brook.")
                .names())
        .containsExactly(
            "PERSON:Emmanuel Macron", "PERSON:Mark Rutte", "PERSON:Rutte", "PERSON:Helen Brook");
  }

  @Test
  void particlesBelongToTheName() {
    assertThat(
            Tagged.body(
                    "Talks between Ursula von der Leyen and Abdel Fattah al-Sisi ended on Friday, said Aung San Suu"
                        + " Kyi.")
                .names())
        .containsExactly(
            "PERSON:Ursula von der Leyen",
            "PERSON:Abdel Fattah al-Sisi",
            "PERSON:Aung San Suu Kyi");
  }

  @Test
  void thePossessiveMarkStandsOutside() {
    assertThat(
            Tagged.body(
                    "Angela Merkel's visit to Ukraine's capital pleased Peter Altmaier’s staff.")
                .names())
        .containsExactly("PERSON:Angela Merkel", "PLACE:Ukraine", "PERSON:Peter Altmaier");
  }

  @Test
  void pronounsAndPlainWordsAreNoNames() {
    assertThat(
            Tagged.body(
                    "He said it would rain. She left. They did not agree. The bread is good. We will see.")
                .names())
        .isEmpty();
  }

  @Test
  void aNameBrokenAtTheEndOfALineIsCalledAsOnOneLine() {
    Tagged article =
        Tagged.body(
            """
            Talks went on for most of the night in the old town hall of Leeds, where Olga
            Brandt and her colleagues of the city council had come together to speak of
            the new bridge, which was closed in the spring after a crack had been seen by
            an engineer, and nobody knows by now who is going to ask for the money for it.
            """);
    assertThat(article.names()).contains("PERSON:Olga\nBrandt");
    assertThat(article.entity("Olga\nBrandt").name()).isEqualTo("Olga Brandt");
  }

  @Test
  void datelinesAreRead() {
    assertThat(
            Tagged.body(
                    "LONDON, April 12 (Reuters) - Britain will send experts to Ghana, officials said.")
                .names())
        .contains("PLACE:LONDON", "ORG:Reuters", "PLACE:Britain", "PLACE:Ghana");
  }

  @Test
  void aDatelineOfATownThatIsNotWellKnownIsReadByItsForm() {
    assertThat(
            Tagged.body(
                    "WAINWRIGHT, Alta. (CP) - A train was stopped near Jasper, Alta., on Monday.")
                .names())
        .contains("PLACE:WAINWRIGHT", "PLACE:Alta.", "PLACE:Jasper");
    assertThat(Tagged.body("DALLAS \u2014 A man sold his farm. He left.").names())
        .contains("PLACE:DALLAS");
    assertThat(Tagged.body("BREAKING - A man sold his farm. He left.").names()).isEmpty();
  }

  @Test
  void aNameInsideAHyphenatedWordIsFound() {
    assertThat(
            Tagged.body(
                    "The Paris-based firm met pro-Israel groups. Talks on the China-Pakistan border went on.")
                .names())
        .containsExactly("PLACE:Paris", "PLACE:Israel", "PLACE:China", "PLACE:Pakistan");
  }

  @Test
  void aGivenNameTornAtItsHyphenIsOneName() {
    assertThat(
            Tagged.body("Officials said that Peter Lam Ka - chiu would speak on Monday.").names())
        .containsExactly("PERSON:Peter Lam Ka - chiu");
  }

  @Test
  void dollarsAreNoCountry() {
    assertThat(Tagged.body("They paid US$30 million and later US $40 million.").names()).isEmpty();
  }

  @Test
  void headlinesInCapitalsAreReadByTheHelpOfTheBody() {
    Tagged tagged =
        Tagged.of(
            "MERKEL TO VISIT POLAND",
            "German Chancellor Angela Merkel will visit Poland next week, her office said. Merkel will meet Poland's"
                + " president.");
    assertThat(tagged.names())
        .contains("PERSON:MERKEL", "PLACE:POLAND", "PERSON:Angela Merkel", "PLACE:Poland");
    assertThat(tagged.entity("MERKEL")).isEqualTo(tagged.entity("Angela Merkel"));
  }

  @Test
  void organisationsKeepTheirFullNames() {
    assertThat(
            Tagged.body(
                    "The European Central Bank (ECB) and the United Nations Security Council will work with the"
                        + " University of Nairobi, said Deutsche Bank.")
                .names())
        .containsExactly(
            "ORG:European Central Bank",
            "ORG:ECB",
            "ORG:United Nations Security Council",
            "ORG:University of Nairobi",
            "ORG:Deutsche Bank");
  }

  @Test
  void demonymsAreWeakerMentionsOfTheirCountry() {
    Tagged tagged = Tagged.body("Ukrainian troops and South Korean engineers met Americans there.");
    assertThat(tagged.names()).isEmpty();
    assertThat(tagged.mentions())
        .extracting(m -> m.form() + " " + m.text() + " " + entityOf(m))
        .containsExactly(
            "DEMONYM Ukrainian place:UA",
            "DEMONYM South Korean place:KR",
            "DEMONYM Americans place:US");
  }

  @Test
  void placesWithinNamesOfOrganisationsAreWeakerMentions() {
    Tagged tagged =
        Tagged.body(
            "The University of Michigan met the Russian Foreign Ministry and the New York City Council. The George"
                + " Washington University and the Washington Post did not come.");
    assertThat(tagged.mentions())
        .filteredOn(m -> m.form() != Mention.Form.NAME)
        .extracting(m -> m.form() + " " + m.text() + " " + entityOf(m))
        .containsExactly(
            "WITHIN Michigan place:US.MI",
            "DEMONYM Russian place:RU",
            "WITHIN New York City place:5128581");
  }

  @Test
  void aSmallTownWithinANameCountsWhereTheArticleNamesItByItself() {
    assertThat(Tagged.body("The Reading Skating Club said so.").mentions())
        .noneMatch(m -> m.form() == Mention.Form.WITHIN);
    assertThat(Tagged.body("The Corbin Skating Club met in Corbin, Ky., on Friday.").mentions())
        .anyMatch(m -> m.form() == Mention.Form.WITHIN && m.text().equals("Corbin"));
  }

  @Test
  void aSurnameBeginsWithItsParticles() {
    assertThat(Tagged.body("The van der Berg family of Stellenbosch sued on Monday.").names())
        .contains("PERSON:van der Berg");
    assertThat(Tagged.body("Officers stopped the van Smith was driving in Leeds.").names())
        .doesNotContain("PERSON:van Smith");
  }

  @Test
  void aForceIsCalledByItsPlace() {
    assertThat(Tagged.body("West Yorkshire Police arrested a man in Leeds.").names())
        .containsExactly("ORG:West Yorkshire Police", "PLACE:Leeds");
  }

  @Test
  void yearsCountedFromAnEraAreNoPlaces() {
    assertThat(Tagged.body("The fort was built around 300 B.C. and again in 44 BC.").names())
        .isEmpty();
    assertThat(Tagged.body("It rained in Surrey, B.C., on Monday.").names())
        .containsExactly("PLACE:Surrey", "PLACE:B.C.");
  }

  @Test
  void aStateInCapitalsDoesNotTakeThePointOfTheSentence() {
    assertThat(Tagged.body("The senator flew from Washington, DC. She landed at noon.").names())
        .containsExactly("PLACE:Washington", "PLACE:DC");
    assertThat(Tagged.body("She landed in Phoenix, Ariz. on Monday.").names())
        .containsExactly("PLACE:Phoenix", "PLACE:Ariz.");
  }

  private static String entityOf(Mention mention) {
    Entity entity = mention.entity();
    return entity == null ? "none" : entity.id();
  }

  @Test
  void aNameAtTheEndOfALineIsFound() {
    assertThat(Tagged.body("The prize went to\nMaria Fernandez\nof Colombia").names())
        .contains("PERSON:Maria Fernandez", "PLACE:Colombia");
  }

  @Test
  void thePointOfTheSentenceIsNotTheNames() {
    assertThat(Tagged.body("The licence was sold to Northwind Software Corp.").names())
        .containsExactly("ORG:Northwind Software Corp");
    assertThat(Tagged.body("They have lived in the U.S.").names()).containsExactly("PLACE:U.S.");
  }

  @Test
  void whatIsMadeOfSomebodysNameIsNobody() {
    Tagged tagged =
        Tagged.of(
            "Republicans vow to repeal Obamacare",
            "House Republicans voted again to repeal Obamacare. Margaret Applegate voted against it.");
    assertThat(tagged.names())
        .doesNotContain("PERSON:Obamacare")
        .contains("PERSON:Margaret Applegate");
    Tagged footer =
        Tagged.body(
            "Peter Hollis agreed.\n\n©2031 NORTH COAST TELEVISION, LLC. Click here to read on.");
    assertThat(footer.names()).noneMatch(name -> name.contains("Click"));
  }

  @Test
  void aCommonWordWithinANameIsNoRegion() {
    assertThat(Tagged.body("The Federal Aviation Administration grounded the planes.").mentions())
        .noneMatch(mention -> mention.type() == EntityType.PLACE);
  }

  @Test
  void initialsWithoutABlankBelongToTheName() {
    assertThat(
            Tagged.body(
                    "He was to succeed H.R. McMaster in March. J.K. Rowling disagreed with W.E.B. Du Bois. \"O.K. Good,\" she"
                        + " said.")
                .names())
        .contains("PERSON:H.R. McMaster", "PERSON:J.K. Rowling", "PERSON:W.E.B. Du Bois")
        .noneMatch(name -> name.contains("O.K."));
  }

  @Test
  void aNicknameInQuotationMarksBelongsToTheName() {
    assertThat(
            Tagged.body("Nobody remembers Lewis \"Scooter\" Libby. Libby was convicted.").names())
        .contains("PERSON:Lewis \"Scooter\" Libby");
  }

  @Test
  void aPartyWithItsStateAndAnAccountAreNoNames() {
    assertThat(
            Tagged.body(
                    "Sen. Rand Paul, R-Ky., and Sen. Bernie Sanders (I-Vt.) wrote to @realDonaldTrump on Monday.")
                .names())
        .contains("PERSON:Rand Paul", "PERSON:Bernie Sanders")
        .noneMatch(name -> name.contains("R-Ky") || name.contains("realDonaldTrump"));
  }

  @Test
  void titlesAndDaysOfTheWeekAreCutOffTheName() {
    assertThat(
            Tagged.body(
                    "President Obama is accusing lawmakers of delay. On Monday Merkel said so, too. Justice Sotomayor"
                        + " was on leave.")
                .names())
        .contains("PERSON:Obama", "PERSON:Merkel", "PERSON:Sotomayor");
  }

  @Test
  void anAuthorWhoseNameIsAWordIsAPerson() {
    assertThat(Tagged.body("By Emma Church and Daniel Rivers, Staff Writers").names())
        .contains("PERSON:Emma Church", "PERSON:Daniel Rivers");
  }

  @Test
  void datelinesOfSeveralWordsAndWithoutADashAreRead() {
    assertThat(Tagged.body("RIO DE JANEIRO, March 16 - Brazil has dropped its condition.").names())
        .contains("PLACE:RIO DE JANEIRO");
    assertThat(
            Tagged.body("AUSTIN, Texas A nationalist leader is to speak at the university.")
                .names())
        .contains("PLACE:AUSTIN", "PLACE:Texas");
  }

  @Test
  void aSurnameThatIsAWordIsFoundAtTheBeginningOfASentenceToo() {
    Tagged tagged =
        Tagged.of(
            "Trump Allies Drag Watchdog",
            "President Donald Trump spoke in Ohio. Trump held a rally there. The crowd cheered the Trump White"
                + " House. Later Trump Tower was lit.");
    assertThat(tagged.names().stream().filter("PERSON:Trump"::equals).count()).isEqualTo(3);
    assertThat(tagged.names()).contains("PERSON:Donald Trump", "PLACE:White House");
  }

  @Test
  void aStateBeforeWhatOnlyStatesHaveIsAPlace() {
    assertThat(
            Tagged.body("She will not seek re-election to her Minnesota congressional seat.")
                .names())
        .contains("PLACE:Minnesota");
  }

  @Test
  void theHillInsideASentenceIsTheNewspaper() {
    assertThat(Tagged.body("The senator told The Hill that he would not run again.").names())
        .contains("ORG:Hill");
  }

  @Test
  void aDashOfTwoMarksEndsAName() {
    assertThat(Tagged.body("Senator Ted Cruz -- speaks during a rally in Ohio.").names())
        .contains("PERSON:Ted Cruz");
  }

  @Test
  void aCommonWordBeforeASurnameOfTheArticleIsNoGivenName() {
    assertThat(
            Tagged.body(
                    "Barack Obama and Donald Trump met in Ohio. Many Obama voters came. Can Trump win?")
                .names())
        .doesNotContain("PERSON:Many Obama", "PERSON:Can Trump")
        .contains("PERSON:Obama", "PERSON:Trump");
  }

  @Test
  void aLegalFormBelongsToTheFirmAndDollarsToNoCountry() {
    assertThat(
            Tagged.body(
                    "Twitter Inc has approached the court. It wants ten million U.S. dollars from Volga Motor"
                        + " Works.")
                .names())
        .contains("ORG:Twitter Inc")
        .noneMatch(name -> name.startsWith("PLACE:U.S."));
  }

  @Test
  void aShortenedNotIsNoPartOfANameInAHeadline() {
    assertThat(
            Tagged.of(
                    "Bishop Marta Oduya Doesn’t Want A Statue, And Bergen Can't Pay",
                    "Bishop Marta Oduya said on Friday that she wants no statue.")
                .names())
        .containsExactly("PERSON:Marta Oduya", "PLACE:Bergen", "PERSON:Marta Oduya");
  }
}
