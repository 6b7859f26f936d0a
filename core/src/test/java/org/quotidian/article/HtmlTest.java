package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String PARAGRAPHS =
      """
      <p>The harbour of Tenby will close for three weeks in March, the council said on Tuesday, while divers
      look at the old sea wall and its foundations.</p>
      <p>"We would rather close in March than in July," said Maud Pryce, who leads the council. Fishermen
      had asked for a later date, but storms last winter left cracks.</p>
      <h2>What the fishermen say</h2>
      <p>Owen Rees, who has fished here for forty years, called the plan sensible, if late. He wants the
      council to pay for berths in the next town until the work is done.</p>
      """;

  private static final String AROUND =
      """
      <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
      <div class="cookie-banner"><p>We and our partners use cookies to personalise what you see on this site. Agree?</p></div>
      """;

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en-GB\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static Article read(String head, String body) {
    return Inputs.read(page(head, body)).only();
  }

  @Test
  void aPageGivesItsArticleWithoutMenusCaptionsAndRelatedLinks() {
    Article article =
        read(
            "<title>Harbour to close | The Tenby Post</title>"
                + "<meta property='og:site_name' content='The Tenby Post'>",
            AROUND
                + "<main><h1>Harbour to close</h1><div class='article-body'>"
                + PARAGRAPHS
                + "<figure><img src='a.jpg'><figcaption>The harbour in 2019, seen from the castle hill above it.</figcaption></figure>"
                + "<div class='related-articles'><h3>Related</h3><p>A castle in the rain: why visitors still come to the town in November and stay.</p></div>"
                + "<div class='newsletter-signup'><p>Sign up for our newsletter and get the best of the coast every Friday morning.</p></div>"
                + "</div></main><footer><p>Copyright The Tenby Post. All rights reserved, everywhere and always.</p></footer>");
    assertThat(article.title()).isEqualTo("Harbour to close");
    assertThat(article.source()).isEqualTo("The Tenby Post");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.body())
        .startsWith("The harbour of Tenby will close for three weeks in March, the council said")
        .contains("\n\nWhat the fishermen say\n\nOwen Rees")
        .endsWith("until the work is done.")
        .doesNotContain("cookies", "castle", "newsletter", "Copyright", "Home");
  }

  @Test
  void linkedDataInAGraphSayWhoAndWhen() {
    Article article =
        read(
            """
            <link rel="canonical" href="https://post.example/harbour">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"The Tenby Post"},
              {"@type":["NewsArticle"],"headline":"Harbour to close","datePublished":"2024-03-05T07:30:00+01:00",
               "dateModified":"2024-03-05T09:00:00Z","articleSection":"Local",
               "author":[{"@id":"#1"},{"@type":"Person","name":"Ifan Bowen"}],
               "publisher":{"@type":"Organization","name":"The Tenby Post"}},
              {"@type":"Person","@id":"#1","name":"Cerys Vaughan","url":"x"}]}</script>
            """,
            "<h1>Harbour to close</h1>" + PARAGRAPHS);
    assertThat(article.published()).isEqualTo(Instant.parse("2024-03-05T06:30:00Z"));
    assertThat(article.updated()).isEqualTo(Instant.parse("2024-03-05T09:00:00Z"));
    assertThat(article.byline()).isEqualTo("Cerys Vaughan, Ifan Bowen");
    assertThat(article.url()).isEqualTo("https://post.example/harbour");
    assertThat(article.id()).isEqualTo("https://post.example/harbour");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.source()).isEqualTo("The Tenby Post");
  }

  @Test
  void metaTagsTimeElementsAndBylinesServeWhereThereAreNoLinkedData() {
    Article article =
        read(
            "<meta property='og:title' content='Harbour to close'>"
                + "<meta property='og:url' content='https://post.example/2'>",
            "<h1>Harbour to close</h1><p class='byline'>By <a rel='author' href='/x'>Cerys Vaughan</a></p>"
                + "<time datetime='2024-03-05T07:30:00Z'>today</time>"
                + PARAGRAPHS);
    assertThat(article.published()).isEqualTo(Instant.parse("2024-03-05T07:30:00Z"));
    assertThat(article.byline()).isEqualTo("Cerys Vaughan");
    assertThat(article.url()).isEqualTo("https://post.example/2");
  }

  @Test
  void anImpossibleDateIsPassedOverForTheNextOne() {
    Article article =
        read(
            "<meta property='article:published_time' content='2024-02-31'>"
                + "<meta name='date' content='2024-03-01'>",
            PARAGRAPHS);
    assertThat(article.published()).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
  }

  @Test
  void aBodyCutInPartsByAdvertisementsIsReadWhole() {
    String part = "<div class='chunk'>" + PARAGRAPHS + "</div>";
    Article article =
        read(
            "<title>Harbour</title>",
            "<div><div class='row'>"
                + part
                + "</div><div class='ad-slot'>Advertisement</div><div class='row'>"
                + part.replace("Tenby", "Fishguard").replace("Owen", "Dai").replace("Maud", "Nest")
                + "</div></div>");
    assertThat(article.body()).contains("harbour of Tenby", "harbour of Fishguard", "Dai Rees");
  }

  @Test
  void theTextInLinkedDataStandsInForAPageThatShowsNoneOfIt() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\","
                + "\"articleBody\":\"The harbour of Tenby will close for three weeks in March, the council said. "
                + "Fishermen had asked for a later date, but storms last winter left cracks in the wall. "
                + "Owen Rees, who has fished here for forty years, called the plan sensible, if late.\"}</script>",
            "<div id='app'><p>Please turn on scripts to read this page, which is made of nothing else.</p></div>");
    assertThat(article.body()).startsWith("The harbour of Tenby").endsWith("if late.");
  }

  @Test
  void aStandfirstThatThePageDescribesItselfWithOpensTheText() {
    Article article =
        read(
            "<meta name='description' content='Divers will look at the old sea wall before the summer visitors come to town.'>",
            "<header><h1>Harbour</h1><p>Divers will look at the old sea wall before the summer visitors come to town.</p></header>"
                + "<div>"
                + PARAGRAPHS
                + "</div>");
    assertThat(article.body()).startsWith("Divers will look").contains("\n\nThe harbour of Tenby");
  }

  @Test
  void aPageInAnotherEncodingIsReadByWhatItSays() {
    String html =
        page(
            "<meta charset='windows-1252'><title>Café</title>",
            PARAGRAPHS.replace("Maud Pryce", "Zoë Pryce"));
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertThat(Inputs.read(bytes).only().body()).contains("Zoë Pryce");
    byte[] mislabelled = html.getBytes(StandardCharsets.UTF_8);
    assertThat(Inputs.read(mislabelled).only().body()).contains("Zoë Pryce");
  }

  @Test
  void aPageWithoutRunningTextIsRejectedWithTheReason() {
    assertThat(Inputs.read(page("", "<a href='/'>Home</a>")).rejections())
        .containsExactly("line 1: the page has no running text: no article was found in it");
  }

  @Test
  void deepNestingIsReadWithoutAStackOverflow() {
    String deep = "<div>".repeat(100_000) + PARAGRAPHS;
    assertThat(Inputs.read(page("", deep)).articles()).hasSize(1);
  }

  @Test
  void aPageIsKnownByItsContentWhateverStandsBeforeItsFirstElement() {
    String page = page("<title>Harbour</title>", PARAGRAPHS);
    assertThat(Inputs.read("\uFEFF\n<!-- saved --> " + page).titles()).containsExactly("Harbour");
    assertThat(Inputs.read("<?xml version='1.0'?>" + page).titles()).containsExactly("Harbour");
    assertThat(Inputs.read(Inputs.gzip(Inputs.utf8(page))).titles()).containsExactly("Harbour");
  }
}
