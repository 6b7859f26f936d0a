package org.quotidian.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static final List<String> NONE = List.of();

  private static String choose(String linked, String graph, String title, String... headings) {
    return Headlines.choose(
        linked,
        graph,
        "",
        title,
        List.of(headings),
        List.of(),
        List.of("The Tenby Post", "tenbypost.example"));
  }

  @Test
  void theTitleMadeForSharingComesFirst() {
    assertThat(
            choose(
                "Council to close Tenby harbour in March",
                "Tenby harbour will close for weeks",
                "Council to close Tenby harbour in March | The Tenby Post",
                "Council to close Tenby harbour in March"))
        .isEqualTo("Tenby harbour will close for weeks");
  }

  @Test
  void theTitleOfLinkedDataComesFirstWhereTheOtherOnlyRepeatsThePagesTitle() {
    assertThat(
            choose(
                "Divers look at the old sea wall",
                "Tenby harbour closed: dates and berths",
                "Tenby harbour closed: dates and berths - The Tenby Post"))
        .isEqualTo("Divers look at the old sea wall");
  }

  @Test
  void theNameOfTheOutletIsCutOffAtEitherEnd() {
    assertThat(choose("", "", "Harbour to close - Tenby Post")).isEqualTo("Harbour to close");
    assertThat(choose("", "Harbour to close | News | The Tenby Post", "")).startsWith("Harbour");
    assertThat(choose("", "The Tenby Post | Harbour to close", "")).isEqualTo("Harbour to close");
    assertThat(choose("", "Harbour to close | tenbypost.example", ""))
        .isEqualTo("Harbour to close");
    assertThat(choose("", "Harbour to close ： The Tenby Post", "")).isEqualTo("Harbour to close");
  }

  @Test
  void whatAnotherPlaceLeavesOutIsNoPartOfTheHeadline() {
    assertThat(
            choose(
                "",
                "Harbour to close in March - Coast | By Maud Pryce",
                "",
                "Harbour to close in March"))
        .isEqualTo("Harbour to close in March");
    assertThat(choose("", "Coast | Harbour to close in March", "", "Harbour to close in March"))
        .isEqualTo("Harbour to close in March");
  }

  @Test
  void theOutletsNameIsNoHeadlineWhereThePageHasATitleOfItsOwn() {
    String name = "The Tenby Post";
    assertThat(choose("", name, "Harbour to close in March", "Harbour to close in March"))
        .isEqualTo("Harbour to close in March");
    assertThat(choose("", name, name, "Today")).isEqualTo(name);
    assertThat(choose("", name, "")).isEqualTo(name);
  }

  @Test
  void theLinkThatGeneratorsPutBehindAHeadingIsNoPartOfIt() {
    assertThat(choose("", "", "", "Harbour to close in March ¶"))
        .isEqualTo("Harbour to close in March");
  }

  @Test
  void aDashWithinAHeadlineStays() {
    assertThat(choose("", "Harbour closed - and nobody knows why", ""))
        .isEqualTo("Harbour closed - and nobody knows why");
  }

  @Test
  void aHeadingThatThePagesTitleConfirmsComesBeforeADescription() {
    assertThat(
            choose(
                "a small harbour in Wales",
                "",
                "Tenby harbour - Places",
                "Places",
                "Tenby harbour"))
        .isEqualTo("Tenby harbour");
  }

  @Test
  void aPageWithoutAnyTitleHasNone() {
    assertThat(Headlines.choose("", "", "", "", NONE, NONE, NONE)).isEmpty();
    assertThat(choose("", "", "", "Only a heading")).isEqualTo("Only a heading");
  }

  @Test
  void characterReferencesAreResolvedASecondTime() {
    assertThat(choose("", "Fish &amp; chips", "")).isEqualTo("Fish & chips");
  }

  @Test
  void aLongTitleOfSeparatorsEndsSoon() {
    String title = "a | The Tenby Post".repeat(100_000);
    assertThat(choose(title, title, title, title)).hasSize(title.length());
  }
}
