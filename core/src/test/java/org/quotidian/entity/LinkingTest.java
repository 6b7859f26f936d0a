package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;

/** Names of one article that mean one thing get one entity, and others do not. Texts are our own. */
class LinkingTest {
  @Test
  void aSurnameGoesToTheFullNameOfTheArticle() {
    Tagged tagged =
        Tagged.of(
            "Navarro quits",
            "Finance Minister Elena Navarro resigned on Monday. Navarro said she was tired. Ms. Navarro will teach.");
    Entity navarro = tagged.entity("Elena Navarro");
    assertThat(tagged.mentions())
        .filteredOn(m -> m.text().equals("Navarro"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(m -> assertThat(m.entity()).isEqualTo(navarro));
    assertThat(navarro.name()).isEqualTo("Elena Navarro");
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    Tagged tagged =
        Tagged.body(
            "Former President Bill Clinton spoke first. Then Hillary Clinton took the stage, and Clinton praised the"
                + " crowd.");
    assertThat(tagged.entity("Bill Clinton")).isNotEqualTo(tagged.entity("Hillary Clinton"));
    assertThat(tagged.entity("Clinton")).isEqualTo(tagged.entity("Hillary Clinton"));
  }

  @Test
  void aRelativeNamedInPassingDoesNotTakeTheSurnameOver() {
    Tagged tagged =
        Tagged.body(
            "President Daniel Okafor opened the port on Monday. Okafor said it was late. The harbour was planned by"
                + " Okafor's daughter Helen Okafor. \"We are proud,\" Okafor said. Later President Okafor left.");
    Entity president = tagged.entity("Daniel Okafor");
    assertThat(tagged.entity("Helen Okafor")).isNotEqualTo(president);
    assertThat(tagged.mentions())
        .filteredOn(m -> m.text().equals("Okafor"))
        .hasSize(4)
        .allSatisfy(m -> assertThat(m.entity()).isEqualTo(president));
  }

  @Test
  void howSomebodyIsAddressedTellsWhoIsMeant() {
    Tagged tagged =
        Tagged.body(
            "Robert Hale and Susan Hale sold the mill. Mr. Hale wanted to stay. Mrs. Hale did not.");
    assertThat(
            tagged.mentions().stream()
                .filter(m -> m.text().equals("Hale"))
                .map(m -> Objects.requireNonNull(m.entity()).name())
                .toList())
        .containsExactly("Robert Hale", "Susan Hale");
  }

  @Test
  void spellingsOfOneNameAreOnePersonAcrossArticles() {
    Entity one =
        Tagged.body("President Volodymyr Zelenskiy spoke in Kyiv.").entity("Volodymyr Zelenskiy");
    Entity two =
        Tagged.body("President Vladimir Zelensky spoke in Kiev.").entity("Vladimir Zelensky");
    assertThat(two.id()).isEqualTo(one.id());
  }

  @Test
  void aMiddleNameOrInitialDoesNotMakeAnotherPerson() {
    Tagged tagged =
        Tagged.body("Senator John R. Barlow voted no, and John Barlow said so. Barlow left.");
    assertThat(tagged.entity("John Barlow")).isEqualTo(tagged.entity("John R. Barlow"));
  }

  @Test
  void anAcronymGoesToTheOrganisationItIsMadeOf() {
    Tagged tagged =
        Tagged.body(
            "The Lasker Mining Workers Union (LMWU) called a strike. The LMWU said it would last two days.");
    assertThat(tagged.entity("LMWU"))
        .isNotNull()
        .isEqualTo(tagged.entity("Lasker Mining Workers Union"));
  }

  @Test
  void aKnownAcronymIsTheKnownOrganisation() {
    Entity organisation =
        Tagged.body("The U.N. sent envoys, the United Nations said.").entity("U.N.");
    assertThat(organisation.id()).isEqualTo("org:united-nations");
  }

  @Test
  void formerSpellingsOfAPlaceAreThePlace() {
    Entity kiev = Tagged.body("Protesters gathered in Kiev on Sunday.").entity("Kiev");
    Entity kyiv = Tagged.body("Protesters gathered in Kyiv on Sunday.").entity("Kyiv");
    assertThat(kiev).isEqualTo(kyiv);
    assertThat(kiev.id()).isEqualTo("place:703448");
  }

  @Test
  void whatAPlaceLiesInDecidesWhichOneIsMeant() {
    assertThat(Tagged.body("A tornado struck Paris, Texas, on Friday.").country("Paris"))
        .isEqualTo("US");
    assertThat(Tagged.body("Ministers met in Paris on Friday.").country("Paris")).isEqualTo("FR");
    assertThat(Tagged.body("Snow fell in London, Ontario, overnight.").country("London"))
        .isEqualTo("CA");
  }

  @Test
  void theOutletsCountryDecidesWhereNothingElseDoes() {
    String body = "A fire broke out in Newcastle on Monday.";
    assertThat(countryOfNewcastle("Daily Echo", "https://www.example.co.uk/a", body))
        .isEqualTo("GB");
    assertThat(countryOfNewcastle("Daily Echo", "https://example.com.au/a", body)).isEqualTo("AU");
    assertThat(countryOfNewcastle("The Sydney Morning Herald", "", body)).isEqualTo("AU");
    assertThat(countryOfNewcastle("news.example.uk", "", body)).isEqualTo("GB");
    assertThat(
            countryOfNewcastle(
                "", "https://example.com.au/a", "Newcastle is in England. England won in England."))
        .as("what the article says comes first")
        .isEqualTo("GB");
  }

  private static String countryOfNewcastle(String source, String url, String body) {
    Article article = Article.builder("a").source(source).url(url).body(body).build();
    return EntityTaggers.standard().tag(AnnotatedArticle.of(article)).stream()
        .filter(mention -> mention.text().equals("Newcastle"))
        .map(Mention::entity)
        .filter(Objects::nonNull)
        .map(Entity::location)
        .filter(Objects::nonNull)
        .map(Location::country)
        .findFirst()
        .orElse("");
  }

  @Test
  void otherPlacesOfTheArticleDecide() {
    Tagged tagged =
        Tagged.body(
            "Police in Alabama arrested a man. The man from Birmingham was held in Montgomery, Alabama, and then in"
                + " Birmingham.");
    assertThat(tagged.country("Birmingham")).isEqualTo("US");
  }

  @Test
  void aQuarterIsMeantWhereTheArticleNamesOthersOfTheSameCity() {
    assertThat(Tagged.body("A bus burned in Edmonton on Monday.").country("Edmonton"))
        .isEqualTo("CA");
    Tagged tagged =
        Tagged.body("A bus burned in Edmonton on Monday. Crews came from Walthamstow in minutes.");
    assertThat(tagged.country("Edmonton")).isEqualTo("GB");
  }

  @Test
  void seatsOfPowerStandForTheirGovernments() {
    Tagged tagged = Tagged.body("The Kremlin denied the report. The Kremlin said nothing more.");
    assertThat(tagged.standsFor("Kremlin", 0)).isEqualTo("org:government-ru");
  }

  @Test
  void aCapitalThatSpeaksStandsForItsGovernmentAndOneThatIsVisitedDoesNot() {
    Tagged tagged =
        Tagged.body("Washington said it would wait. Tourists flew to Washington in June.");
    assertThat(tagged.standsFor("Washington", 0)).isEqualTo("org:government-us");
    assertThat(tagged.standsFor("Washington", 1)).isEqualTo("nothing");
  }

  @Test
  void aStateAfterATownDecidesEvenIfTheTownIsOnNoMap() {
    Tagged tagged =
        Tagged.body(
            "LONDON, Ky. (AP) - A barn burned in London on Monday. Firemen came from Corbin, Ky., and Berea.");
    assertThat(tagged.country("LONDON")).isEqualTo("US");
    assertThat(tagged.country("London")).isEqualTo("US");
  }

  @Test
  void aCountyIsThatOfTheStateTheArticleSpeaksOf() {
    Tagged tagged =
        Tagged.body("A storm hit Kentucky on Friday. Roads in Adair County were closed.");
    assertThat(tagged.entity("Adair County").id()).isEqualTo("place:adair-county.US.KY");
    assertThat(tagged.country("Adair County")).isEqualTo("US");
  }

  @Test
  void anUnknownPlaceLiesInTheCountryOfTheArticleAndNowhereOnTheMap() {
    Tagged tagged =
        Tagged.body(
            "Police in Egypt closed roads. Cairo was quiet, but in the village of Qandoura, south of Cairo, shots"
                + " were fired. People in Qandoura fled.");
    Location location = tagged.entity("Qandoura").location();
    assertThat(location).isEqualTo(Location.ofCountry("EG"));
    assertThat(Location.ofCountry("EG").isOnMap()).isFalse();
  }

  @Test
  void whatAPlaceIsNearToDecidesEvenIfItIsOnNoMap() {
    Tagged near =
        Tagged.body(
            "A boy was hit by a car in Kingston, south of Brisbane, on Monday. Kingston has no crossing.");
    assertThat(near.country("Kingston")).isEqualTo("AU");
    Tagged suburb =
        Tagged.body("Shots were heard in the Cairns suburbs of Edmonton and Manunda on Friday.");
    assertThat(suburb.country("Edmonton")).as("not the city in Canada").isEqualTo("AU");
    Tagged unknown = Tagged.body("Shots were heard in the Cairns suburb of Zellbrook on Friday.");
    assertThat(unknown.entity("Zellbrook").id()).isEqualTo("place:zellbrook.AU.04");
    assertThat(unknown.entity("Zellbrook").location())
        .as("a suburb is where its city is")
        .isEqualTo(unknown.entity("Cairns").location());
    assertThat(Tagged.body("She moved to Birmingham, just outside Leeds.").country("Birmingham"))
        .isEqualTo("GB");
  }

  @Test
  void farOffPlacesInADirectionStayWhatTheyAre() {
    assertThat(Tagged.body("Kharkiv, east of Kyiv, was shelled.").entity("Kharkiv").id())
        .isEqualTo("place:706483");
    assertThat(Tagged.body("In France, south of London, it rained.").entity("France").id())
        .isEqualTo("place:FR");
  }

  @Test
  void aTownIsInTheCountryThatItIsSaidToBeATownOf() {
    Tagged tagged =
        Tagged.body("The man was held in Richmond, a small town in eastern Kentucky, police said.");
    assertThat(tagged.entity("Richmond").id()).isEqualTo("place:4305974");
  }

  @Test
  void aShortenedStateWithoutItsPointEndsADateline() {
    Tagged tagged = Tagged.body("EDMONTON, Ky (WBKO) -- A barn burned in Edmonton on Monday.");
    assertThat(tagged.country("EDMONTON")).isEqualTo("US");
    assertThat(tagged.country("Edmonton")).isEqualTo("US");
  }

  @Test
  void placesWithinNamesOfOrganisationsSpeakForTheirCountry() {
    assertThat(Tagged.body("Kent State Police met in Richmond.").country("Richmond"))
        .as("nothing speaks for Kentucky")
        .isEqualTo("US");
    assertThat(
            Tagged.body("Police of Victoria said so. The University of Queensland is in Newcastle.")
                .country("Newcastle"))
        .isEqualTo("AU");
  }

  @Test
  void aSpouseOrFirstLadyDoesNotTakeTheSurnameOver() {
    Tagged trump =
        Tagged.body(
            "President Donald Trump and first lady Melania Trump watched the game. Trump smiled and waved.");
    assertThat(trump.entity("Trump").name()).isEqualTo("Donald Trump");
    Tagged adler =
        Tagged.body(
            "Governor Paul Adler and his wife, Nora Adler, came late. Adler said the road was closed.");
    assertThat(adler.entity("Adler").name()).isEqualTo("Paul Adler");
  }

  @Test
  void anArabicSurnameWithItsArticleGoesToTheFullName() {
    Tagged tagged =
        Tagged.body(
            "Sheikh Mohammed bin Rashid Al Maktoum opened the bridge. Later Al Maktoum spoke to reporters.");
    assertThat(tagged.entity("Al Maktoum"))
        .isEqualTo(tagged.entity("Mohammed bin Rashid Al Maktoum"));
  }

  @Test
  void aStateAmongStatesIsNoCountryAndNoCity() {
    Tagged states =
        Tagged.body(
            "Cases were found in Alabama, Arizona, Georgia, Oregon, Texas, Washington and Wisconsin, the agency said.");
    assertThat(states.entity("Georgia").id()).isEqualTo("place:US.GA");
    assertThat(states.entity("Washington").id()).isEqualTo("place:US.WA");
    assertThat(
            Tagged.body("Georgia's president met leaders of Armenia and Turkey in Tbilisi.")
                .entity("Georgia")
                .id())
        .isEqualTo("place:GE");
  }

  @Test
  void countriesInAListAreNotRegionsOrTownsOfTheNext() {
    Tagged list =
        Tagged.body("Ministers from Mali, Niger, Nigeria and Senegal met. Nigeria paid for it.");
    assertThat(list.entity("Niger").id()).isEqualTo("place:NE");
    assertThat(
            Tagged.body("In the trade talks between China, US and Japan nothing moved.")
                .entity("China")
                .id())
        .isEqualTo("place:CN");
    assertThat(
            Tagged.body("The teams of Boston, New York and Detroit play at noon.")
                .entity("Boston")
                .id())
        .as("not Boston in the state of New York")
        .isEqualTo("place:4930956");
  }

  @Test
  void theWordBesideANameTellsAStateFromACity() {
    Tagged tagged =
        Tagged.body(
            "New York Gov. Lena Ortiz opened a road in New York. She spoke in the state of Washington later.");
    assertThat(tagged.entity("New York").id()).isEqualTo("place:US.NY");
    assertThat(tagged.entity("Washington").id()).isEqualTo("place:US.WA");
    assertThat(
            Tagged.body("Former South Bend, Indiana Mayor Tom Hale spoke.").entity("Indiana").id())
        .isEqualTo("place:US.IN");
  }

  @Test
  void smallTownsAreFoundWhereTheArticleSpeaksOfTheirCountry() {
    Tagged malakoff =
        Tagged.body(
            "Two men from Malakoff were fined in Henderson County, Texas. Malakoff has one bank.");
    assertThat(malakoff.country("Malakoff")).isEqualTo("US");
    assertThat(
            Tagged.body("Paris was quiet. The president flew from Idaho to Nevada and Utah.")
                .country("Paris"))
        .as("a world city, not its small namesake in Idaho")
        .isEqualTo("FR");
  }

  @Test
  void wordsOfACountrysOwnNewsSpeakForIt() {
    assertThat(
            Tagged.body(
                    "A woman from Edmonton will appear at Highbury Corner Magistrates' Court. She worked for the"
                        + " NHS. Police in Enfield asked for help.")
                .country("Edmonton"))
        .isEqualTo("GB");
  }

  @Test
  void bodiesThatManyCountriesHaveAreThoseOfTheCountryWrittenFrom() {
    Tagged delhi = Tagged.body("NEW DELHI: The Supreme Court on Monday asked Tamil Nadu to reply.");
    assertThat(delhi.entity("Supreme Court").id()).isEqualTo("org:supreme-court.in");
    assertThat(delhi.entity("Supreme Court").name()).isEqualTo("Supreme Court (India)");
    Tagged washington =
        Tagged.body("The Supreme Court ruled on Monday. Lawyers from Texas welcomed it.");
    assertThat(washington.entity("Supreme Court").name()).isEqualTo("U.S. Supreme Court");
    assertThat(
            Tagged.body("Moscow paid the bribes, a lawyer told Congress. Russia denied it.")
                .entity("Congress")
                .name())
        .as("an article about Russia that was not written there")
        .isEqualTo("U.S. Congress");
  }

  @Test
  void shortAndFullGivenNamesAreOnePersonUnderTheFormWrittenMost() {
    Tagged tagged =
        Tagged.body(
            "Steve Bannon left the board. Steven Bannon said he was tired. Later Steve Bannon wrote a letter, and Steve"
                + " signed it.");
    assertThat(tagged.entity("Steven Bannon")).isEqualTo(tagged.entity("Steve Bannon"));
    assertThat(tagged.entity("Steve Bannon").name()).isEqualTo("Steve Bannon");
    Tagged sisters =
        Tagged.body("Liz Cheney and Mary Cheney disagreed. Eric Garner and Erica Garner did, too.");
    assertThat(sisters.entity("Liz Cheney")).isNotEqualTo(sisters.entity("Mary Cheney"));
    assertThat(sisters.entity("Eric Garner")).isNotEqualTo(sisters.entity("Erica Garner"));
  }
}
