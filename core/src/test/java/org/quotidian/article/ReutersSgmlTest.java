package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReutersSgmlTest {
  private static final String SGML =
      """
      <!DOCTYPE lewis SYSTEM "lewis.dtd">
      <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="1" NEWID="11">
      <DATE> 3-MAR-1987 11:59:25.44</DATE>
      <PLACES><D>norway</D></PLACES>
      <UNKNOWN>\s
      &#5;&#5;&#5;C T
      &#22;&#22;&#1;f0704&#31;reute</UNKNOWN>
      <TEXT>&#2;
      <TITLE>ORVE MILLS &lt;ORVM> SEES
       BETTER YEAR</TITLE>
      <AUTHOR>    By Ina Holm, Reuters</AUTHOR>
      <DATELINE>    OSLO, March 3 - </DATELINE><BODY>Orve Mills AB said it
      expects profits &amp; sales to rise.
          Chairman Per Dahl said the caf\u00e9
      business was sold.
       Reuter
      &#3;</BODY></TEXT>
      </REUTERS>
      <REUTERS NEWID="12">
      <DATE>26-FEB-1987 15:01:01.79&#9;&#9;&#9;F</DATE>
      <TEXT TYPE="UNPROC">&#2;
      CORRECTION - ORVE MILLS
          In Oslo item please read
      Dahl.
       Reuter
      &#3;

      </TEXT>
      </REUTERS>
      <REUTERS NEWID="13">
      <DATE>26-FEB-1987 15:01:01.79</DATE>
      <TEXT TYPE="BRIEF">&#2;
      ******<TITLE>ORVE MILLS SHARES UP
      </TITLE>Blah blah blah.
      &#3;

      </TEXT>
      </REUTERS>
      """;

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void anElementIsAnArticleWithItsDatelineAndItsParagraphs() {
    Article article = Inputs.read(latin1(SGML)).articles().get(0);
    assertThat(article.id()).isEqualTo("reut-11");
    assertThat(article.title()).isEqualTo("ORVE MILLS <ORVM> SEES BETTER YEAR");
    assertThat(article.body())
        .isEqualTo(
            "OSLO, March 3 - Orve Mills AB said it expects profits & sales to rise.\n"
                + "Chairman Per Dahl said the café business was sold.");
    assertThat(article.published()).isEqualTo("1987-03-03T11:59:25.440Z");
    assertThat(article.source()).isEqualTo("Reuters");
    assertThat(article.byline()).isEqualTo("By Ina Holm, Reuters");
  }

  @Test
  void unprocessedTextsAndBriefsAreArticlesToo() {
    Inputs.Outcome read = Inputs.read(Inputs.gzip(latin1(SGML)));
    assertThat(read.rejections()).isEmpty();
    assertThat(read.titles())
        .containsExactly(
            "ORVE MILLS <ORVM> SEES BETTER YEAR",
            "CORRECTION - ORVE MILLS",
            "ORVE MILLS SHARES UP");
    assertThat(read.articles().get(1).body()).isEqualTo("In Oslo item please read Dahl.");
    assertThat(read.articles().get(1).published()).isEqualTo("1987-02-26T15:01:01.790Z");
    assertThat(read.articles().get(2).body()).isEmpty();
  }

  @Test
  void aFileCutOffKeepsItsWholeElements() {
    for (int cut = 0; cut < SGML.length(); cut += 7) {
      Inputs.Outcome read = Inputs.read(latin1(SGML.substring(0, cut)));
      int whole = SGML.substring(0, cut).split("</REUTERS>", -1).length - 1;
      if (cut > 10) {
        assertThat(read.articles()).as("cut at %s", cut).hasSizeGreaterThanOrEqualTo(whole);
      }
      assertThat(read.rejections()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aFileOfNoElementsIsNoError() {
    Inputs.Outcome read = Inputs.read("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n");
    assertThat(read.articles()).isEmpty();
    assertThat(read.rejections()).isEmpty();
  }
}
