package org.quotidian.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages built in the ways in which they are built. */
class PageShapesTest {
  private static final String ONE =
      "The harbour master of Vellmar said on Monday that the north quay would be closed until spring.";
  private static final String TWO =
      "Engineers found the cracks in October after a ferry had struck the wall of the quay in a storm.";
  private static final String THREE =
      "Fishermen want the town to pay for a temporary pier while the repairs to the quay are under way.";
  private static final String SHORT = "Nobody was hurt.";
  private static final String NAV =
      "<div><a href='/'>Home</a> <a href='/n'>News</a> <a href='/s'>Sport</a></div>";
  private static final String FOOT =
      "<div>Copyright 2024 The Vellmar Post. <a href='/p'>Privacy</a></div>";
  private static final String TITLE = "Cracks close the north quay of Vellmar";

  private static Page page(String head, String body) throws IOException {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return Pages.read(html.getBytes(StandardCharsets.UTF_8), null, "");
  }

  private static String body(String body) throws IOException {
    return page("", NAV + body + FOOT).body();
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  @Test
  void paragraphsMayBePartedByLineBreaksAndEndInAShortOne() throws IOException {
    assertThat(body("<font>" + String.join("<br><br>", ONE, TWO, THREE, SHORT) + "</font>"))
        .isEqualTo(text(ONE, TWO, THREE, SHORT));
    assertThat(body("<div>" + String.join("<span class='br'></span>", ONE, TWO, THREE) + "</div>"))
        .isEqualTo(String.join("\n", ONE, TWO, THREE));
  }

  @Test
  void paragraphsMayBeElementsThatOnlyAStyleSheetParts() throws IOException {
    String spans = "<span>" + String.join("</span><span>", ONE, TWO, THREE) + "</span>";
    assertThat(body("<div>" + spans + "</div>")).isEqualTo(String.join(" ", ONE, TWO, THREE));
    String divs = "<div>" + String.join("</div><div>", ONE, TWO, THREE, SHORT) + "</div>";
    assertThat(body("<div>" + divs + "</div>")).isEqualTo(text(ONE, TWO, THREE, SHORT));
    String rows =
        "<div class='row'><p>"
            + String.join("</p></div><div class='row'><p>", ONE, TWO, THREE, SHORT)
            + "</p></div>";
    assertThat(body("<div>" + rows + "</div>")).isEqualTo(text(ONE, TWO, THREE, SHORT));
  }

  @Test
  void aTableMayLayOutThePage() throws IOException {
    String table =
        "<table><tr><td>" + NAV + "<td><p>" + String.join("<p>", ONE, TWO, SHORT) + "</table>";
    assertThat(body(table)).isEqualTo(text(ONE, TWO, SHORT));
  }

  @Test
  void aTableOfDataWithinTheTextIsPartOfIt() throws IOException {
    String table =
        "<table><tr><th>Quay<th>Length<tr><td>North<td>120 m<tr><td>South<td>80 m</table>";
    assertThat(body("<p>" + ONE + "</p>" + table + "<p>" + TWO + "</p><p>" + THREE + "</p>"))
        .isEqualTo(text(ONE, "Quay", "Length", "North", "120 m", "South", "80 m", TWO, THREE));
  }

  @Test
  void aListWithinTheTextIsReadWithItsShortItemsAndLinks() throws IOException {
    String list =
        "<ul><li>" + TWO + "</li><li>Cost: 4m crowns</li><li><a href='/m'>A map</a></li></ul>";
    assertThat(body("<div><p>" + ONE + "</p>" + list + "<p>" + THREE + "</p></div>"))
        .isEqualTo(text(ONE, TWO, "Cost: 4m crowns", "A map", THREE));
  }

  @Test
  void aListOfLinksWithinTheTextIsNotRead() throws IOException {
    String list =
        "<ul><li><a href='/a'>Town hall to be painted green</a></li><li><a href='/b'>A whale was seen"
            + " off Vellmar</a></li></ul>";
    assertThat(body("<div><p>" + ONE + "</p>" + list + "<p>" + THREE + "</p></div>"))
        .isEqualTo(text(ONE, THREE));
  }

  @Test
  void quotationsListsAndListingsMayEndTheText() throws IOException {
    String end =
        "<blockquote>We waited.</blockquote><ol><li>One quay</li></ol><pre>north  closed</pre>";
    assertThat(body("<div><p>" + ONE + "</p><p>" + TWO + "</p>" + end + "</div>"))
        .isEqualTo(text(ONE, TWO, "We waited.", "One quay", "north  closed"));
  }

  @Test
  void aQuotationInAFigureIsNoCaption() throws IOException {
    String figure = "<figure><blockquote><p>" + TWO + "</p></blockquote></figure>";
    assertThat(body("<main><p>" + ONE + "</p>" + figure + "<p>" + THREE + "</p></main>"))
        .isEqualTo(text(ONE, TWO, THREE));
  }

  @Test
  void aHeadingThatLinksToItselfStays() throws IOException {
    String heading = "<h2 id='cost'><a href='#cost'>What it costs</a></h2>";
    assertThat(body("<div><p>" + ONE + "</p>" + heading + "<p>" + TWO + "</p></div>"))
        .isEqualTo(text(ONE, "What it costs", TWO));
  }

  @Test
  void whatStandsTwiceInOneTextIsNoRepetitionUnlessItIsWhole() throws IOException {
    String first = "<div><p>" + ONE + " " + TWO + " " + THREE + "</p></div>";
    String longer =
        " The council will meet again on Thursday to discuss a loan of four million crowns for it.";
    String second = "<section><p>" + TWO + " " + THREE + longer + "</p></section>";
    String third = "<section><h2>Again</h2><p>" + TWO + " " + THREE + "</p></section>";
    assertThat(body("<main>" + first + second + "</main>")).contains(longer.strip());
    assertThat(body("<main>" + first + third + "</main>")).containsOnlyOnce(THREE);
  }

  @Test
  void aTextInWhatIsCalledOtherwiseIsReadIfItIsCalledABody() throws IOException {
    String more =
        "<p>" + "The works will cost more than the town had thought. ".repeat(20) + "</p>";
    String article =
        "<div class='teaser-content'><div class='story_body__content__17Yit'><p>"
            + String.join("</p><p>", ONE, TWO, THREE, ONE + ONE, TWO + TWO)
            + "</p></div></div>";
    assertThat(body(article + "<div class='comment-list'>" + more + "</div>")).startsWith(ONE);
  }

  @Test
  void aVeryShortArticleIsRead() throws IOException {
    assertThat(body("<h1>Quay closed</h1><p>The north quay is closed.</p>"))
        .isEqualTo("The north quay is closed.");
    assertThat(body("<div><h1>Quay closed</h1><div>The north quay of Vellmar is shut.</div></div>"))
        .isEqualTo("The north quay of Vellmar is shut.");
  }

  @Test
  void aPageOfLinksAndNoticesHasNoText() throws IOException {
    assertThat(body("")).isEmpty();
  }

  @Test
  void aTextForBrowsersWithoutScriptsIsReadWhereThereIsNoOther() throws IOException {
    String text = "<article><p>" + String.join("</p><p>", ONE, TWO, THREE) + "</p></article>";
    assertThat(body("<noscript>" + text + "</noscript>")).isEqualTo(text(ONE, TWO, THREE));
    assertThat(body("<noscript>You need to enable JavaScript to run this app.</noscript>"))
        .isEmpty();
  }

  @Test
  void theDescriptionStandsForTheTextOfAnArticleThatShowsNone() throws IOException {
    String meta =
        "<meta property='og:type' content='article'><meta name='description' content='"
            + ONE
            + "'>";
    Page shell = page(meta, "<div id='root'></div>");
    assertThat(shell.body()).isEqualTo(ONE);
    assertThat(shell.isDescribed()).isTrue();
    assertThat(page(meta.replace("article", "website"), "<div id='root'></div>").body()).isEmpty();
  }

  @Test
  void theNameOfAnUnknownOutletIsCutOffAPagesTitle() throws IOException {
    String head = "<title>" + TITLE + " - The Vellmar Post</title>";
    assertThat(page(head, "<p>" + ONE + "</p>").title()).isEqualTo(TITLE);
    assertThat(page("<title>Vellmar Post | " + TITLE + "</title>", "").title()).isEqualTo(TITLE);
    assertThat(page("<title>Quay shut - Vellmar</title>", "").title())
        .isEqualTo("Quay shut - Vellmar");
    String shown = "<div>Town - Quay shut</div><p>" + ONE + "</p>";
    assertThat(page("<title>Town - Quay shut - Vellmar Post</title>", shown).title())
        .isEqualTo("Town - Quay shut");
  }

  @Test
  void theAuthorStandsAtTheHeadline() throws IOException {
    String other =
        "<div class='teaser'><span itemprop='author'>Owen Rees</span> <a href='/a'>A whale</a></div>";
    String start = "<title>" + TITLE + "</title>";
    String headline = "<h1>" + TITLE + "</h1>";
    String text = "<p>" + ONE + "</p><p>" + TWO + "</p>" + other.repeat(3);
    String marked = "<div class='byline'>By <a href='/author/1'>Ada Brand</a> 5 March 2024</div>";
    assertThat(page(start, headline + marked + text).authors()).containsExactly("Ada Brand");
    String bare = "<div>By Ada Brand, Harbour Correspondent</div>";
    assertThat(page(start, headline + bare + text).authors()).containsExactly("Ada Brand");
  }

  @Test
  void bylinesAreTakenApart() {
    assertThat(Bylines.names(List.of("By Ada Brand and Owen Rees (oar)")))
        .containsExactly("Ada Brand", "Owen Rees");
    assertThat(Bylines.names(List.of("Ada Brand (avec Owen Rees et Maud Pryce)")))
        .containsExactly("Ada Brand", "Owen Rees", "Maud Pryce");
    assertThat(Bylines.names(List.of("Written by Ada Brand\nEdited by Owen Rees")))
        .containsExactly("Ada Brand");
    assertThat(Bylines.inLine("By Ada Brand March 25, 2015 3:46 PM")).containsExactly("Ada Brand");
    assertThat(Bylines.names(List.of(Bylines.withoutDate("Last Updated: January 7, 2025"))))
        .isEmpty();
    assertThat(Bylines.names(List.of("Ada Brand Nine of ten in Vellmar want the old tram back")))
        .isEmpty();
    assertThat(Bylines.names(List.of("ada@post.example", "https://post.example/ada"))).isEmpty();
    assertThat(Bylines.names(List.of("Ada Brand, Political Editor"))).containsExactly("Ada Brand");
  }

  @Test
  void anOutletThatNamesItselfGivesWayToAPersonOfAnotherTag() throws IOException {
    String head =
        "<meta property='og:site_name' content='Vellmar Post'><meta name='author' content='Vellmar Post'>";
    String person = "<meta name='parsely-author' content='Ada Brand'>";
    assertThat(page(head + person, "<p>" + ONE + "</p>").authors()).containsExactly("Ada Brand");
    assertThat(page(head, "<p>" + ONE + "</p>").authors()).containsExactly("Vellmar Post");
  }

  @Test
  void oneTagMayHaveSeveralPropertiesPartedByBlanks() throws IOException {
    String head =
        "<meta property='x:title dc:title' content='Vellmar wants its tram back'>"
            + "<meta property='dc:creator x:maker' content='Ada Brand'>";
    assertThat(page(head, "<p>" + ONE + "</p>").title()).isEqualTo("Vellmar wants its tram back");
    assertThat(page(head, "<p>" + ONE + "</p>").authors()).containsExactly("Ada Brand");
  }

  @Test
  void aNoteOnTheAuthorIsNoPartOfTheText() throws IOException {
    String head = "<meta name='author' content='Ada Brand'>";
    String top =
        "<p>By Ada Brand, a writer who has covered harbours for the Post for ten years.</p>";
    String note = "<p>Ada Brand writes about harbours and all that floats in them.</p>";
    String said = "<p>Ada Brand said so.</p>";
    String page = "<main>" + top + "<p>" + ONE + "</p><p>" + TWO + "</p>" + note + "</main>";
    assertThat(page(head, page).body()).isEqualTo(text(ONE, TWO));
    assertThat(page("", "<main><p>" + ONE + "</p>" + said + "<p>" + TWO + "</p></main>").body())
        .contains("Ada Brand said so.");
  }

  @Test
  void whatComesAgainAndAgainIsNoPartOfTheText() throws IOException {
    String line = "<p>What follows is embedded from another place. Skip it.</p>";
    String page = line + "<p>" + ONE + "</p>" + line + "<p>" + TWO + "</p>" + line;
    assertThat(body("<main>" + page + "<p>" + THREE + "</p></main>"))
        .isEqualTo(text(ONE, TWO, THREE));
  }

  @Test
  void commentsBelowTheirHeadingAreNoPartOfTheText() throws IOException {
    String text = "<p>" + String.join("</p><p>", ONE + ONE, TWO + TWO, THREE + THREE) + "</p>";
    String comment =
        "<li>I have always said that this quay would not hold, and nobody ever listened to me at all.</li>";
    String comments = "<h3>12 Comments</h3><ul>" + comment.repeat(12) + "</ul>";
    assertThat(body("<div>" + text + comments + "</div>")).doesNotContain("listened");
    String early = "<h4>Comments</h4>" + text;
    assertThat(body("<div>" + early + "</div>")).contains(ONE, THREE);
  }

  @Test
  void theSectionsOfATextMayHaveFirstOrderHeadings() throws IOException {
    String sections =
        "<section><h1>The quay</h1><p>"
            + String.join(
                "</p></section><section><h1>The ", ONE, "ferry</h1><p>" + TWO, "pier</h1><p>")
            + THREE
            + "</p></section>";
    assertThat(body("<main>" + sections + "</main>"))
        .isEqualTo(text(ONE, "The ferry", TWO, "The pier", THREE));
  }

  @Test
  void aListOfThingsMayHaveHeadingsThatLinkToThem() throws IOException {
    StringBuilder things = new StringBuilder("<p>" + ONE + "</p>");
    for (int i = 1; i <= 3; i++) {
      things.append("<h3><a href='/t").append(i).append("'>Quay ").append(i).append("</a></h3><p>");
      things
          .append(i)
          .append(" of them: ")
          .append(TWO)
          .append(' ')
          .append(THREE)
          .append(" And so on.</p>");
    }
    assertThat(body("<div>" + things + "</div>")).contains("Quay 1", "Quay 2", "Quay 3");
  }

  @Test
  void manyNestedAuthorsListsAndTablesEndSoon() {
    String deep =
        "<div class='author'><ul><li><table><tr><td>".repeat(20_000) + ("<p>" + ONE).repeat(50);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> page("<title>T</title>", deep));
  }
}
