package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @Test
  void eachLineIsAnArticle() {
    Article article =
        Inputs.read(
                """
                {"id":"a1","title":"Rain in Orve","body":"It rained.\\nA lot.","published":"2024-03-09T14:05:00Z","updated":"2024-03-10","source":"The Orve Post","byline":"By Ina Holm","url":"https://orve.example/rain","language":"en","section":"Weather"}
                """)
            .only();
    assertThat(article)
        .isEqualTo(
            Article.builder("a1")
                .title("Rain in Orve")
                .body("It rained.\nA lot.")
                .published(Instant.parse("2024-03-09T14:05:00Z"))
                .updated(Instant.parse("2024-03-10T00:00:00Z"))
                .source("The Orve Post")
                .byline("By Ina Holm")
                .url("https://orve.example/rain")
                .language("en")
                .section("Weather")
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "headline,title", "Headline,title", "content,body", "text,body", "articleBody,body",
    "full_text,body", "link,url", "author,byline", "publisher,source", "outlet,source",
    "lang,language", "desk,section", "_id,id",
  })
  void theUsualOtherNamesAreUnderstood(String name, String field) {
    String line = "{\"" + name + "\":\"Holm\",\"title2\":1}";
    Article article =
        Inputs.read(
                field.equals("title") || field.equals("body")
                    ? line
                    : line.replace("}", ",\"title\":\"T\"}"))
            .only();
    assertThat(article.toString().toLowerCase(Locale.ROOT)).contains(field + "=holm");
  }

  @ParameterizedTest
  @CsvSource({"date", "published_at", "publishedAt", "pubDate", "publish-date", "datePublished"})
  void theUsualOtherNamesOfTheDateAreUnderstood(String name) {
    assertThat(Inputs.read("{\"title\":\"T\",\"" + name + "\":\"2024-03-09\"}").only().published())
        .isEqualTo("2024-03-09T00:00:00Z");
  }

  @Test
  void theBestNameWinsWhereverItStands() {
    Article article =
        Inputs.read(
                "{\"description\":\"teaser\",\"text\":\"all of it\",\"summary\":\"s\",\"headline\":\"h\",\"title\":\"t\"}")
            .only();
    assertThat(article.body()).isEqualTo("all of it");
    assertThat(article.title()).isEqualTo("t");
  }

  @Test
  void anEmptyFieldGivesWayToTheNextName() {
    assertThat(Inputs.read("{\"body\":\"\",\"content\":\"words\"}").only().body())
        .isEqualTo("words");
  }

  @Test
  void namesOfOnesOwnComeFirst() {
    ReaderOptions options =
        ReaderOptions.DEFAULT.field("title", "kopf").field("body", "Inhalt").field("id", "nr");
    Article article =
        Inputs.read("{\"title\":\"x\",\"kopf\":\"Kopf\",\"Inhalt\":\"Text\",\"nr\":17}", options)
            .only();
    assertThat(article.title()).isEqualTo("Kopf");
    assertThat(article.body()).isEqualTo("Text");
    assertThat(article.id()).isEqualTo("17");
  }

  @Test
  void aMappingToAFieldThatArticlesLackIsMisuse() {
    assertThatThrownBy(() -> ReaderOptions.DEFAULT.field("titel", "kopf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"titel\"")
        .hasMessageContaining("title, body");
  }

  @Test
  void unknownFieldsArePassedOverHoweverDeep() {
    assertThat(
            Inputs.read(
                    "{\"x\":{\"title\":\"no\",\"y\":[[{\"body\":\"no\"}]]},\"title\":\"yes\",\"z\":[1,{\"id\":2}]}")
                .only())
        .satisfies(a -> assertThat(a.title()).isEqualTo("yes"))
        .satisfies(a -> assertThat(a.body()).isEmpty());
  }

  @Test
  void nestedValuesGiveTheirText() {
    Article article =
        Inputs.read(
                """
                {"headline":{"main":"Main line","kicker":"K"},"source":{"id":null,"name":"The Orve Post"},"authors":[{"name":"Ina Holm"},{"name":"Per Dahl"}],"body":["One.","Two."],"url":null}
                """)
            .only();
    assertThat(article.title()).isEqualTo("Main line");
    assertThat(article.source()).isEqualTo("The Orve Post");
    assertThat(article.byline()).isEqualTo("Ina Holm, Per Dahl");
    assertThat(article.body()).isEqualTo("One.\n\nTwo.");
    assertThat(article.url()).isEmpty();
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    Inputs.Outcome read =
        Inputs.read(
            """
            {"id":"1","title":"A"}
            {"id":"2","title":"B","body":
            []
            null
            {"id":"5"}

            {"id":"7","title":"C"} {"id":"8","title":"D"}
            {"id":"8","title":"E"}""");
    assertThat(read.titles()).containsExactly("A", "E");
    assertThat(read.rejections()).hasSize(5);
    assertThat(read.rejections().get(0)).startsWith("line 2: not valid JSON");
    assertThat(read.rejections().get(1)).isEqualTo("line 3: not a JSON object");
    assertThat(read.rejections().get(2)).isEqualTo("line 4: not a JSON object");
    assertThat(read.rejections().get(3)).startsWith("line 5: neither a title nor a body");
    assertThat(read.rejections().get(4)).startsWith("line 7: more than one JSON value");
  }

  @Test
  void aBrokenFirstLineDoesNotHideTheFormat() {
    Inputs.Outcome cut = Inputs.read("{\"id\":\"1\",\"title\":\n{\"id\":\"2\",\"title\":\"B\"}\n");
    assertThat(cut.titles()).containsExactly("B");
    assertThat(cut.rejections()).hasSize(1);
    Inputs.Outcome garbage = Inputs.read("garbage\n{\"id\":\"2\",\"title\":\"B\"}\n");
    assertThat(garbage.titles()).containsExactly("B");
    assertThat(garbage.rejections()).hasSize(1);
  }

  @Test
  void aFieldGivenTwiceIsRejectedBecauseNobodyKnowsWhichIsMeant() {
    assertThat(Inputs.read("{\"title\":\"a\",\"title\":\"b\"}").rejections())
        .containsExactly("line 1: \"title\" is given twice");
  }

  @Test
  void anArticleWithoutIdIsKnownByItsAddressAndElseByItsContent() {
    Article byUrl = Inputs.read("{\"title\":\"T\",\"link\":\"https://a.example/1\"}").only();
    assertThat(byUrl.id()).isEqualTo("https://a.example/1");
    Article one = Inputs.read("{\"title\":\"T\",\"body\":\"b\",\"source\":\"s\"}").only();
    Article same = Inputs.read("{\"source\":\"s\",\"body\":\"b\",\"title\":\"T\",\"x\":1}").only();
    Article other = Inputs.read("{\"title\":\"Tb\",\"source\":\"s\"}").only();
    assertThat(one.id()).isEqualTo(same.id()).isNotEqualTo(other.id()).hasSizeBetween(8, 40);
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreNoContent() {
    Inputs.Outcome read =
        Inputs.read(
            "\uFEFF{\"id\":\"1\",\"title\":\"A\"}\r\n\r\n{\"id\":\"2\",\"title\":\"B\"}\r\n");
    assertThat(read.titles()).containsExactly("A", "B");
    assertThat(read.rejections()).isEmpty();
  }

  @Test
  void malformedUtf8BecomesReplacementCharacters() {
    byte[] line = "{\"title\":\"Caf\u00e9 ok\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Inputs.read(line).only().title()).isEqualTo("Caf\uFFFD ok");
  }

  @Test
  void halfASurrogatePairIsReplacedAndOffsetsKeep() {
    String escaped = "{\"title\":\"a\\ud800b\\udc00c\\ud83d\\ude00\"}";
    assertThat(Inputs.read(escaped).only().title()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @Test
  void nulIsACharacterLikeOthers() {
    assertThat(Inputs.read("{\"title\":\"a\\u0000b\"}").only().title()).isEqualTo("a\0b");
  }

  @Test
  void numbersAndStringsServeAsIds() {
    assertThat(Inputs.read("{\"id\":12345678901234567890,\"title\":\"T\"}").only().id())
        .isEqualTo("12345678901234567890");
  }

  @Test
  void blankLinesStayParagraphsWhereOnlyWordsAreMarkedUp() {
    Article article =
        Inputs.read(
                "{\"id\":\"a\",\"body\":\"<span>\ufeff</span>It <b>rained</b> &amp; rained.\\n\\nA <i>lot</i>"
                    + " of it.\"}")
            .only();
    assertThat(article.body()).isEqualTo("It rained & rained.\n\nA lot of it.");
  }

  @Test
  void inPlaceAWordStandsWhereItStoodInWhatWasGiven() throws Exception {
    String body = "<p>It <b>rained</b>.</p><p>AT&amp;T said 3 < 4 in <Leeds.</p>";
    String line = "{\"id\":\"a\",\"body\":\"" + body + "\"}";
    try (ArticleReader reader =
        ArticleReaders.open(
            new java.io.ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            ReaderOptions.DEFAULT.inPlace(true))) {
      Article article = reader.next();
      assertThat(article).isNotNull();
      String found = article == null ? "" : article.body();
      assertThat(found)
          .hasSameSizeAs(body)
          .doesNotContain("<b>", "</p>")
          .contains("3 < 4 in <Leeds");
      assertThat(found.indexOf("rained")).isEqualTo(body.indexOf("rained"));
      assertThat(found.substring(body.indexOf("</p>"), body.indexOf("AT"))).contains("\n\n");
    }
  }
}
