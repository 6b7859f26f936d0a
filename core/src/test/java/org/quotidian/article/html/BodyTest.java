package org.quotidian.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final String ONE =
      "<p>The harbour of Tenby will close for three weeks in March, the council said on Tuesday.</p>";
  private static final String TWO =
      "<p>Divers will look at the old sea wall and at its foundations, which are older than the town.</p>";
  private static final String THREE =
      "<p>Fishermen had asked for a later date, but the storms of last winter left deep cracks in it.</p>";

  private static String body(String html) throws IOException {
    String page = "<html><body>" + html + "</body></html>";
    return Pages.read(page.getBytes(StandardCharsets.UTF_8), null, "").body();
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs).replace("<p>", "").replace("</p>", "");
  }

  @Test
  void aSecondArticleLoadedBelowTheFirstIsNoPartOfIt() throws IOException {
    String first = "<article><h1>Harbour to close</h1>" + (ONE + TWO + THREE);
    String more =
        "<p>" + "The works cost more than anybody had thought they would. ".repeat(8) + "</p>";
    String second =
        "<article><h1>Castle to open</h1><p>The castle above the town will open its gates in May, after"
            + " eleven years of works that cost four times what had been planned for them.</p></article>";
    assertThat(body("<main>" + first + more + "</article>" + second + "</main>"))
        .startsWith("The harbour")
        .contains("more than anybody")
        .doesNotContain("castle", "Castle");
  }

  @Test
  void theTitleTheDateAndTheAuthorAboveTheTextAreNoPartOfIt() throws IOException {
    String page =
        "<h1>Tenby harbour to close in March</h1><div class='text'><div>Tenby harbour to close in March</div>"
            + "<div>By Maud Pryce, coast reporter, and Owen Rees in Tenby</div>"
            + "<div>Tuesday, 5 March 2024, 07:30 – four minutes of reading</div>"
            + (ONE + TWO + THREE)
            + "</div>";
    assertThat(body(page)).isEqualTo(text(ONE, TWO, THREE));
  }

  @Test
  void whatTheOutletTellsItsReadersIsNoPartOfTheText() throws IOException {
    String notices =
        "<p>If you buy something from a link here, the outlet may earn a commission from the shop for it.</p>"
            + "<p>Sign up for our daily letter from the coast, and unsubscribe at any time that you like.</p>";
    assertThat(body("<div>" + ONE + notices + TWO + THREE + "</div>"))
        .isEqualTo(text(ONE, TWO, THREE));
  }

  @Test
  void somebodysWordsAreNoNoticeWhateverTheySpeakOf() throws IOException {
    String said =
        "<p>\"We changed our privacy policy after the harbour's e-mails were lost,\" said Maud Pryce.</p>";
    assertThat(body("<div>" + ONE + said + TWO + "</div>")).contains("privacy policy");
  }

  @Test
  void theTeaserBelowALabelGoesWithTheLabel() throws IOException {
    String teaser =
        "<div>Read more</div><p><a href='/castle'>The castle above the town opens in May, and nobody can say"
            + " what it has cost in all these years.</a></p>";
    assertThat(body("<div>" + ONE + teaser + TWO + THREE + "</div>"))
        .isEqualTo(text(ONE, TWO, THREE));
  }

  @Test
  void aSentenceThatIsMostlyALinkStays() throws IOException {
    String sentence = "<p>It also <a href='/berths'>pays for berths in the next town</a>.</p>";
    assertThat(body("<div>" + ONE + sentence + TWO + "</div>"))
        .contains("It also pays for berths in the next town.");
  }

  @Test
  void aHeadingWithinTheTextStaysWhateverItIsCalled() throws IOException {
    String heading = "<h2 class='widget-title'>What it costs</h2>";
    assertThat(body("<div>" + ONE + TWO + heading + THREE + "</div>")).contains("What it costs");
  }

  @Test
  void whatIsNotVisibleIsNotRead() throws IOException {
    String unseen = THREE.replace("<p>", "<p style='visibility: hidden'>");
    assertThat(body("<div>" + ONE + TWO + unseen + "</div>")).isEqualTo(text(ONE, TWO));
  }
}
