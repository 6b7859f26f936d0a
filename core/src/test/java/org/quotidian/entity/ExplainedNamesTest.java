package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names whose kind stands beside them: acronyms with their words, places with a kind before. The texts are our own. */
class ExplainedNamesTest {
  @Test
  void theLettersOfWordsInSmallLettersAreNoName() {
    assertThat(
            Tagged.body(
                    "Police hid their internet protocol (IP) addresses. The IP was found in Lagos.")
                .names())
        .containsExactly("PLACE:Lagos");
    assertThat(
            Tagged.body(
                    "Schools take children of the economically weaker section (EWS). The EWS quota is full, the"
                        + " EWS list shows, and a public-private partnership (PPP) pays.")
                .names())
        .isEmpty();
  }

  @Test
  void theLettersOfAnOrganisationAreOneWhereverTheyStand() {
    assertThat(
            Tagged.body(
                    "The Harbour Workers Union (HWU) met on Monday. A vote was lost, HWU secretary Peter Hollis"
                        + " said. Members of the HWU were angry.")
                .names())
        .containsExactly(
            "ORG:Harbour Workers Union", "ORG:HWU", "ORG:HWU", "PERSON:Peter Hollis", "ORG:HWU");
  }

  @Test
  void whatBeginsWithASaintAndAGivenNameIsNoPerson() {
    assertThat(
            Tagged.body(
                    "Farmers met on Monday. Santa Teresita agreed. Carlos Santana and Santa Claus sang. San Suu"
                        + " Kyi spoke.")
                .names())
        .contains("PLACE:Santa Teresita", "PERSON:Carlos Santana")
        .doesNotContain("PLACE:Santa Claus", "PLACE:San Suu Kyi");
  }

  @Test
  void peoplesFeastsAndDescriptionsAreNoNames() {
    assertThat(
            Tagged.body(
                    "Another Rohingya was held in Jammu during the Ram Navami festival. The President of the"
                        + " Republic said the Party would mark Vijay Diwas, and Jayanti Deshmukh agreed.")
                .names())
        .containsExactly("PLACE:Jammu", "PERSON:Jayanti Deshmukh");
  }
}
