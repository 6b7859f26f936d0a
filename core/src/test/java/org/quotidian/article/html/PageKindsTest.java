package org.quotidian.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Kinds of pages that hold an article and are not made by a newsroom's system of today. */
class PageKindsTest {
  private static final String ONE =
      "The ferry company of Ostrava Bay said on Friday that it would run four boats a day from April.";
  private static final String TWO =
      "Two of them are new and carry sixty cars each, which is twice what the old ones were built for.";
  private static final String THREE =
      "The mayor called the timetable a gift to the islands, and asked for a boat on Sunday evenings too.";
  private static final String FOUR =
      "Nobody has said yet what a ticket will cost, but the company does not want to lose money on it.";
  private static final String SHORT = "The first boat sails on the second of April.";
  private static final String TITLE = "Four boats a day to the islands of Ostrava Bay";
  private static final String[] ALL = {ONE, TWO, THREE, FOUR, SHORT};
  private static final String TEXT = String.join("\n\n", ALL);
  private static final String PARAGRAPHS = "<p>" + String.join("</p><p>", ALL) + "</p>";
  private static final String MENU =
      "<ul><li><a href='/'>Home</a><li><a href='/news'>News</a><li><a href='/bay'>The Bay</a></ul>";
  private static final String FOOT =
      "<p>Copyright 2021 The Bay Messenger. All rights reserved.</p>";

  private static Page page(String head, String body) throws IOException {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return Pages.read(html.getBytes(StandardCharsets.UTF_8), null, "");
  }

  private static String body(String body) throws IOException {
    return page("<title>" + TITLE + " - The Bay Messenger</title>", body).body();
  }

  @Test
  void aPageWhoseCommentsAreLongerThanTheArticle() throws IOException {
    StringBuilder comments = new StringBuilder("<div id='comments'><h3>18 Comments</h3>");
    for (int i = 0; i < 18; i++) {
      comments
          .append("<div class='comment'><b>reader")
          .append(i)
          .append("</b><p>I have lived on the second island for ")
          .append(20 + i)
          .append(
              " years and never once has a boat been on time, so I do not see why it should be now. My"
                  + " neighbour says the same, and she has been there longer than all of us.</p></div>");
    }
    String article = "<div class='post'><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</div>";
    assertThat(body(MENU + article + comments + "</div>" + FOOT)).isEqualTo(TEXT);
    String unnamed =
        comments.toString().replace("id='comments'", "").replace("class='comment'", "class='r'");
    assertThat(body(MENU + article + unnamed + "</div>" + FOOT)).isEqualTo(TEXT);
  }

  @Test
  void aPageWithAListOfOtherStoriesThatIsLongerThanTheArticle() throws IOException {
    StringBuilder stories = new StringBuilder("<ul class='stream'>");
    for (int i = 0; i < 20; i++) {
      stories
          .append("<li class='item'><h3><a href='/s")
          .append(i)
          .append("'>The harbour of town number ")
          .append(i)
          .append(
              " is to be dredged</a></h3><p>The works begin in autumn and will last until the spring after"
                  + " next, if the weather allows it and the money is there in time. Nobody in town number ")
          .append(i)
          .append(" believes that it will be.</p></li>");
    }
    String article = "<div class='story'><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</div>";
    assertThat(body(MENU + article + "<div>" + stories + "</ul></div>" + FOOT)).isEqualTo(TEXT);
  }

  @Test
  void aListOfThingsWithShortTextsIsTheArticleIfItStandsInIt() throws IOException {
    StringBuilder things = new StringBuilder("<div class='things'>");
    for (int i = 0; i < 6; i++) {
      things
          .append("<div class='thing'><h3><a href='/t")
          .append(i)
          .append("'>The island of number ")
          .append(i)
          .append("</a></h3><p>It has a beach and an inn, and ")
          .append(i + 2)
          .append(" hundred people live on it all year.</p></div>");
    }
    String article = "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS + things + "</div></article>";
    assertThat(body(MENU + article + FOOT)).startsWith(ONE).contains("2 hundred", "7 hundred");
  }

  @Test
  void aSlideShowWithinTheTextIsNotTheText() throws IOException {
    StringBuilder slides = new StringBuilder("<div class='gallery'><ul>");
    for (int i = 1; i <= 30; i++) {
      slides
          .append("<li><h2>")
          .append(i)
          .append("/30 A boat</h2><p>Boat number ")
          .append(i)
          .append(
              " was built in a yard that has long been closed, and sailed for another company under another"
                  + " name until the bay bought it from a bank that had no use for it.</p></li>");
    }
    String text = "<p>" + String.join("</p><p>", ALL) + "</p>";
    String more = text.replace("said", "told us").replace("Friday", "Monday");
    assertThat(
            body(
                "<div class='text'>"
                    + text
                    + more
                    + slides
                    + "</ul></div><p>"
                    + ONE
                    + "</p></div>"))
        .startsWith(ONE)
        .doesNotContain("Boat number");
  }

  @Test
  void aBlogPost() throws IOException {
    String post =
        "<div class='hentry'><h2 class='entry-title'><a href='/p'>"
            + TITLE
            + "</a></h2><p class='postmetadata'>Posted by Ines on March 5, 2021 | 3 comments</p>"
            + "<div class='entry'>"
            + PARAGRAPHS
            + "</div><p class='tags'>Tags: <a href='/t'>boats</a>, <a href='/u'>bay</a></p></div>";
    String sidebar =
        "<div id='sidebar'><h3>About me</h3><p>I write about boats, islands and the people on them.</p></div>";
    assertThat(body("<div id='content'>" + post + "</div>" + sidebar)).isEqualTo(TEXT);
  }

  @Test
  void theFirstPostOfAForum() throws IOException {
    StringBuilder table = new StringBuilder("<table class='topic'>");
    table
        .append("<tr><td>ines<br>Member</td><td><div class='post-content'>")
        .append(String.join("<br><br>", ALL))
        .append("</div></td></tr></table>");
    assertThat(body(MENU + "<h1>" + TITLE + "</h1>" + table + FOOT)).contains(ALL);
  }

  @Test
  void aPressReleaseOnATableLayout() throws IOException {
    String page =
        "<table width=780><tr><td colspan=3><a href='/'><img src=l.gif></a></td></tr><tr><td width=150>"
            + MENU
            + "</td><td width=480><font size=4><b>"
            + TITLE
            + "</b></font><br><br><font size=2>"
            + String.join("<br><br>\n", ALL)
            + "</font></td><td width=150><b>More</b><br><a href='/1'>Timetable</a><br><a href='/2'>Fares"
            + "</a></td></tr></table>";
    assertThat(body(page)).isEqualTo(TEXT);
  }

  @Test
  void aPageWithoutParagraphsInCustomElements() throws IOException {
    String text = "<bay-text>" + String.join("</bay-text><bay-text>", ALL) + "</bay-text>";
    assertThat(body(MENU + "<bay-story><h1>" + TITLE + "</h1>" + text + "</bay-story>" + FOOT))
        .isEqualTo(TEXT);
  }

  @Test
  void aPageOfTheMobileKindWithPartsInSections() throws IOException {
    StringBuilder parts = new StringBuilder();
    for (String part : ALL) {
      parts
          .append("<section class='p'><p class='t'>")
          .append(part)
          .append("</p></section><amp-ad width=300></amp-ad>");
    }
    assertThat(body("<header>" + MENU + "</header><main>" + parts + "</main>" + FOOT))
        .isEqualTo(TEXT);
  }

  @Test
  void aLiveBlogIsReadWithAllItsEntries() throws IOException {
    StringBuilder entries = new StringBuilder("<div class='liveblog'>");
    for (String entry : ALL) {
      entries
          .append("<article class='entry'><time>14:0")
          .append(entry.length() % 10)
          .append("</time><h2>What is new</h2><div><p>")
          .append(entry)
          .append("</p></div></article>");
    }
    assertThat(body(MENU + "<h1>" + TITLE + "</h1>" + entries + "</div>" + FOOT)).contains(ALL);
  }

  @Test
  void questionsAndAnswers() throws IOException {
    String interview =
        "<p><b>When do the boats sail?</b></p><p>"
            + ONE
            + "</p><p><b>And how many?</b></p><p>"
            + TWO
            + "</p><p><b>Is that enough?</b></p><p>"
            + THREE
            + "</p>";
    assertThat(body(MENU + "<div><h1>" + TITLE + "</h1>" + interview + "</div>" + FOOT))
        .contains("When do the boats sail?", "And how many?", "Is that enough?", ONE, TWO, THREE);
  }

  @Test
  void aTextThatIsOnlyInLinkedData() throws IOException {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
            + TITLE
            + "\",\"articleBody\":\""
            + String.join("\\n", ALL)
            + "\"}</script>";
    assertThat(page(data, "<div id='root'></div>").body()).isEqualTo(TEXT);
  }

  @Test
  void whatOnlySubscribersSeeIsPartOfTheText() throws IOException {
    String text =
        "<div><p>"
            + ONE
            + "</p><p class='paywall' style='display:none'>"
            + String.join("</p><p class='paywall' style='display:none'>", TWO, THREE)
            + "</p><div class='paywall-prompt'><p>Become a member of the Messenger, and read all that we"
            + " write.</p></div><p>"
            + FOUR
            + "</p></div>";
    assertThat(body(text)).isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @Test
  void whatIsOpenedByReadMoreIsPartOfTheText() throws IOException {
    String text =
        "<div class='story-body'><p>"
            + ONE
            + "</p><div id='read-more'><a href='#'>Read more</a><div id='read-more-content'><p>"
            + String.join("</p><p>", TWO, THREE, FOUR)
            + "</p></div></div></div>";
    assertThat(body(text)).isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @Test
  void theLeadAboveTheTextIsPartOfIt() throws IOException {
    String lead =
        "Four boats a day will go to the islands from April, and two of the four are new.";
    String head = "<meta name='description' content='" + lead + "'>";
    String article =
        "<article><header><h1>"
            + TITLE
            + "</h1><p>Ostrava. "
            + lead
            + "</p><p>5 min read</p></header>";
    assertThat(page(head, article + "<div>" + PARAGRAPHS + "</div></article>").body())
        .isEqualTo("Ostrava. " + lead + "\n\n" + TEXT);
    assertThat(page("", article + "<div>" + PARAGRAPHS + "</div></article>").body())
        .isEqualTo("Ostrava. " + lead + "\n\n" + TEXT);
  }

  @Test
  void aCaptionIsKnownByThePictureBesideIt() throws IOException {
    String picture =
        "<div class='article-image'><img src='b.jpg'><div class='info'><p>The new boat in the harbour of"
            + " the second island, before its bow was painted.</p></div></div>";
    assertThat(body("<div><p>" + ONE + "</p>" + picture + "<p>" + TWO + "</p></div>"))
        .isEqualTo(ONE + "\n\n" + TWO);
    String card = "<div class='media'><img src='b.jpg'><h2>The boats</h2><p>" + TWO + "</p></div>";
    assertThat(body("<div><p>" + ONE + "</p>" + card + "<p>" + THREE + "</p></div>")).contains(TWO);
  }

  @Test
  void cardsOfOtherStoriesBesideTheTextAreNoneOfIt() throws IOException {
    StringBuilder cards = new StringBuilder("<div class='cards'>");
    for (int i = 0; i < 3; i++) {
      cards
          .append(
              "<div class='card'><h3>Another story of the bay</h3><p class='dek'>It is about number ")
          .append(i)
          .append(
              ", and it is long enough to be taken for a paragraph of the text above.</p></div>");
    }
    String text = "<div class='article-body'>" + PARAGRAPHS + "</div>";
    assertThat(body("<div><h1>" + TITLE + "</h1>" + text + cards + "</div></div>")).isEqualTo(TEXT);
  }

  @Test
  void aBoxThatLinkedDataTellOfIsNoneOfTheText() throws IOException {
    String box =
        "The bay has eleven islands, of which seven are lived on all year long by somebody.";
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + String.join(" ", ONE, box, TWO, THREE, FOUR)
            + "\"}</script>";
    String text =
        "<div><p>"
            + ONE
            + "</p><div class='infobox'><p>"
            + box
            + "</p></div><p>"
            + String.join("</p><p>", TWO, THREE, FOUR)
            + "</p></div>";
    assertThat(page(data, text).body()).isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @Test
  void aSectionNamedAfterItsHeadingIsPartOfTheText() throws IOException {
    String text =
        "<div><p>"
            + ONE
            + "</p><div id='sharing-a-cabin'><h2>Sharing a cabin</h2><p>"
            + TWO
            + "</p><p>"
            + THREE
            + "</p></div><p>"
            + FOUR
            + "</p></div>";
    assertThat(body(text)).isEqualTo(String.join("\n\n", ONE, "Sharing a cabin", TWO, THREE, FOUR));
  }

  @Test
  void otherScriptsAreReadAlike() throws IOException {
    String arabic =
        "قالت شركة العبارات يوم الجمعة إنها ستسير أربع رحلات يوميا إلى الجزر ابتداء من أبريل.";
    String hindi =
        "नौका कंपनी ने शुक्रवार को कहा कि अप्रैल से हर दिन चार नावें द्वीपों तक जाएंगी और किराया बाद में तय होगा।";
    String chinese = "渡轮公司周五表示，从四月起每天将有四班船开往各岛，票价尚未确定，市长对此表示欢迎。";
    for (String each : new String[] {arabic, hindi, chinese}) {
      String text = "<div><p>" + String.join("</p><p>", each, each + each, each) + "</p></div>";
      assertThat(body(MENU + text + FOOT)).contains(each + each).doesNotContain("Copyright");
    }
  }

  @Test
  void aFrontPageOfTeasersEndsSoonHoweverManyThereAre() {
    String open = "<div class='i'><a href='/x'>A headline that is long enough</a>";
    String item = open + "<p>" + ONE + "</p>";
    String flat = "<div>".repeat(5_000) + (open + "</div>").repeat(5_000) + "<p>" + ONE + "</p>";
    String named = "<div id='share'><h2 id='share'>".repeat(5_000) + "<p>" + ONE + "</p>";
    String parts =
        "<div class='i'><p>" + ONE + "</p></div>" + "<div class='i'><span>".repeat(5_000);
    for (String each :
        new String[] {
          item.repeat(5_000), (item + "</div>").repeat(5_000), flat, named, parts + TWO
        }) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> body(each));
    }
  }
}
