package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void theFirstLineIsTheTitleAndTheRestIsTheBody() {
    Article article = Inputs.read("\n  Rain in Orve \n\nIt rained.\n\nA lot.\n").only();
    assertThat(article.title()).isEqualTo("Rain in Orve");
    assertThat(article.body()).isEqualTo("It rained.\n\nA lot.");
    assertThat(article.published()).isNull();
  }

  @Test
  void aTitleAloneIsAnArticle() {
    assertThat(Inputs.read("Rain in Orve").only().title()).isEqualTo("Rain in Orve");
  }

  @Test
  void textThatBeginsLikeSomethingElseStaysText() {
    assertThat(Inputs.read("<3 for Orve\nWords.").only().title()).isEqualTo("<3 for Orve");
    assertThat(Inputs.read("“Rain” again\nWords.").only().title()).isEqualTo("“Rain” again");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    assertThat(Inputs.read("").rejections()).containsExactly("line 1: the file is empty");
    assertThat(Inputs.read(" \n\n\t ").rejections()).containsExactly("line 1: the file is empty");
    assertThat(Inputs.read(Inputs.gzip(new byte[0])).rejections())
        .containsExactly("line 1: the file is empty");
  }

  @Test
  void utf16IsReadWhenItSaysSo() {
    byte[] bytes = "\uFEFFRain — again\nWords.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Inputs.read(bytes).only().title()).isEqualTo("Rain — again");
  }

  @Test
  void whatIsNoArticleIsNamed() {
    assertThat(Inputs.read("<?xml version='1.0'?><catalogue/>").rejections())
        .first()
        .asString()
        .contains("XML");
    assertThat(Inputs.read("%PDF-1.4 something").rejections())
        .first()
        .asString()
        .contains("binary");
    assertThat(Inputs.read(new byte[] {1, 2, 3, 0, 0, 0, 9, 'a'}).rejections())
        .first()
        .asString()
        .contains("binary");
  }

  @Test
  void binaryDataWithLinesLikeObjectsIsStillBinary() {
    String compiled = "\u0007\u0001\u0000\u0010java\n{\"id\":\u0001\u0000\u0007\n{\"a\u0000\u0002";
    assertThat(Inputs.read(compiled).rejections()).singleElement().asString().contains("binary");
  }
}
