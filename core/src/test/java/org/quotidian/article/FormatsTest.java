package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  static Stream<String> formats() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsKnownByItsContentAndReadWithTitleTextDateAndId(String format) {
    Article article = Inputs.read(Samples.named(format)).only();
    assertThat(article.id()).isEqualTo(Samples.ID);
    assertThat(article.title()).isEqualTo(Samples.TITLE);
    assertThat(article.body()).isEqualTo(Samples.BODY);
    assertThat(article.published()).isEqualTo(Instant.parse("2024-03-05T07:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<opml><body/></opml> | line 1: XML of a kind that is not known as news: its first element is <opml>",
        "<rss><channel><title>T</title></channel></rss> | line 1: no articles in <rss>",
        "<rss><channel><item><guid>1</guid></item></channel></rss> | item 1: <item> has neither a headline nor a text",
        "<conceptItem guid='c'/> | line 1: a NewsML-G2 <conceptItem>, which is no news but about it",
        "<rss><channel><item><title>A</title> | item 1: the document breaks off here: the file was cut off",
        "<!DOCTYPE r [<!ENTITY a 'b'>]><rss/> | line 1: the document declares entities of its own, which are not resolved",
      })
  void whatIsNoArticleIsRejectedWithTheReason(String input, String reason) {
    assertThat(Inputs.read(input).rejections()).containsExactly(reason);
  }

  @Test
  void aRowWithTooManyColumnsCostsOnlyItself() {
    Inputs.Outcome outcome = Inputs.read("id,title\n1,A\n2,B,C,D\n3,E\n");
    assertThat(outcome.titles()).containsExactly("A", "E");
    assertThat(outcome.rejections())
        .containsExactly("line 3: the row has 4 columns, the first line 2");
  }

  @Test
  void aColumnOfAnotherNameIsMapped() {
    ReaderOptions options = ReaderOptions.DEFAULT.field("title", "kopf").format("csv");
    assertThat(Inputs.read("nr;kopf\n1;A\n", options).titles()).containsExactly("A");
  }

  @Test
  void aFeedKeepsTheDaysOfPublicationAndOfChangeApart() {
    Article article = Inputs.read(Samples.named("atom")).only();
    assertThat(article.updated()).isEqualTo(Instant.parse("2024-03-06T07:30:00Z"));
    assertThat(article.source()).isEqualTo("The Post");
    assertThat(article.byline()).isEqualTo("Cerys Vaughan");
    assertThat(article.url()).isEqualTo("https://post.example/7");
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() {
    byte[] inner = Samples.zip("a.txt", "Words");
    String text = new String(inner, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(Inputs.read(Samples.zip("inner.zip", text)).articles()).isEmpty();
  }

  @Test
  void namesInAnArchiveAreOnlyShown() {
    assertThat(Inputs.read(Samples.zip("../../etc/passwd", "{\"no\":1}\n")).rejections())
        .singleElement()
        .asString()
        .startsWith("../../etc/passwd: line 1: ");
  }

  @Test
  void aReaderCanBeAskedForByName() {
    assertThat(ArticleReaders.formats()).contains("html", "xml", "csv", "jsonl", "text", "warc");
    assertThat(Inputs.read("{\"title\":1}", ReaderOptions.DEFAULT.format("text")).only().title())
        .isEqualTo("{\"title\":1}");
    assertThatThrownBy(() -> ReaderOptions.DEFAULT.format("word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no reader \"word\"; there are jsonl, json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"Rain\",\"published\":\"2021-02-30\"}\n",
        "{\n\"title\":\"Rain\",\n\"published\":\"2021-02-30\"}\n",
        "title,body,published\nRain,It rained.,2021-02-30\n",
        "---\ntitle: Rain\npublished: 2021-02-30\n---\nIt rained.\n",
        "<rss><channel><item><title>Rain</title><pubDate>30 Feb 2021</pubDate></item></channel></rss>",
        "<!DOCTYPE html><title>Rain</title><meta name='pubdate' content='2021-02-30'><p>It rained all day"
            + " in Tenby, and the harbour stayed closed because of it, the council said on Tuesday.</p>"
      })
  void aReaderTellsOfADateThatDoesNotExist(String input) throws IOException {
    try (ArticleReader reader =
        ArticleReaders.open(new ByteArrayInputStream(Inputs.utf8(input)), ReaderOptions.DEFAULT)) {
      Article article = reader.next();
      assertThat(article).isNotNull().extracting(Article::published).isNull();
      assertThat(reader.doubt())
          .startsWith("published \"")
          .endsWith("there is no such day or time");
    }
  }
}
