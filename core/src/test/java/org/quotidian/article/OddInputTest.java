package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have besides what the standards ask for. */
class OddInputTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String PARAGRAPHS =
      "<p>The café of Tenby will close for three weeks in March, the council said on Tuesday.</p>"
          + "<p>“We would rather close in March,” said Maud Pryce – and all of the council agreed.</p>";

  @Test
  void aPageThatSaysNoEncodingIsReadAsBrowsersReadIt() {
    byte[] page = ("<!DOCTYPE html><title>Café</title>" + PARAGRAPHS).getBytes(WESTERN);
    Article article = Inputs.read(page).only();
    assertThat(article.title()).isEqualTo("Café");
    assertThat(article.body()).contains("The café of Tenby", "“We would rather", "Pryce – and");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title,body\r\nCafé,The café closes.\r\n", "Café\n\nThe café closes.\n"})
  void aTextThatIsNoUtf8IsWhatOldProgramsWrote(String input) {
    Article article = Inputs.read(input.getBytes(WESTERN)).only();
    assertThat(article.title()).isEqualTo("Café");
    assertThat(article.body()).isEqualTo("The café closes.");
    assertThat(Inputs.read(input).only().title()).isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void utf16IsReadWithAndWithoutItsMark(String charset) {
    byte[] line =
        "{\"title\":\"Café\",\"body\":\"It rained.\"}\n".getBytes(Charset.forName(charset));
    assertThat(Inputs.read(line).only().title()).isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@post.example\nSubject: News\n\nIt rained.\n",
        """
        From a@post.example Tue Mar  5 10:00:00 2024
        Return-Path: <a@post.example>
        Received: by b
          with c
        Subject: News

        It rained.
        """,
        "Received: by b\r\nFrom: a@post.example\r\n\r\nIt rained.\r\n"
      })
  void mailIsKnownByTheLinesAboveItsFirstBlankOne(String mail) {
    assertThat(Inputs.read(mail).only().body()).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: the archive\n\nIt rained.\n",
        "Subject: rain\nIt rained in Tenby all day.\n\nAnd snowed.\n",
        "From Tenby to Cardiff\n\nThe road is closed.\n"
      })
  void aTextThatOnlyBeginsLikeAMailIsAnArticle(String text) {
    assertThat(Inputs.read(text).articles()).hasSize(1);
  }

  @Test
  void charactersThatWereLostAreToldOf() throws IOException {
    byte[] line = "{\"title\":\"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    try (ArticleReader reader =
        ArticleReaders.open(new ByteArrayInputStream(line), ReaderOptions.DEFAULT)) {
      assertThat(reader.next()).isNotNull();
      assertThat(reader.doubt()).contains("lost in an encoding");
    }
  }

  @Test
  void anArchiveThatIsNoneSaysSoWithoutNull() {
    byte[] bytes = ("PK\u0003\u0004" + "x".repeat(300)).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Inputs.read(bytes).rejections())
        .singleElement()
        .asString()
        .contains("zip archive is damaged")
        .doesNotContain("null");
  }
}
