package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Gazetteer;
import org.quotidian.entity.Mention;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NewsQuery;

/** The user's own people, places and organisations. The texts are our own. */
class GazetteerTest {
  private static final String COLUMNS =
      "name\ttype\tid\taliases\tcountry\tlatitude\tlongitude\tpopulation\n";
  private static final Gazetteer OWN =
      Gazetteer.parse(
          COLUMNS
              + "Roadrunner Steel\torg\tR-1\tRRS|the Anvil People\n"
              + "# a comment\n\n"
              + "Port Zorkovo\tplace\tzorkovo-ua\tZorkovo\tua\t47.1\t35.2\t1200\n"
              + "Zorkovo\tplace\tzorkovo-ru\t\tRU\t55.0\t60.0\t90\n"
              + "Jane Roehampton\tperson\n"
              + "blue whale\torg\n");

  private static List<String> mentions(String body) {
    Article article = Article.builder("a").body(body).build();
    return OWN.over(EntityTaggers.standard()).tag(AnnotatedArticle.of(article)).stream()
        .map(GazetteerTest::worded)
        .toList();
  }

  private static String worded(Mention mention) {
    return mention.text() + " " + (mention.entity() == null ? "-" : mention.entity().id());
  }

  @Test
  void itsNamesAreFoundByTheirIds() {
    assertThat(mentions("Profits of the Anvil People fell, RRS said. Roadrunner Steel agreed."))
        .containsExactly("the Anvil People org:R-1", "RRS org:R-1", "Roadrunner Steel org:R-1");
  }

  @Test
  void aNameEndsWithItsLastWord() {
    assertThat(mentions("Jane Roehampton, a teacher, left."))
        .first()
        .asString()
        .startsWith("Jane Roehampton person:");
  }

  @Test
  void whatIsSmallInTheTextIsNoCapitalisedName() {
    assertThat(mentions("It sold rrs and a blue whale."))
        .containsExactly("blue whale org:blue-whale");
  }

  @Test
  void theSurnameFurtherOnIsThePersonOfTheGazetteer() {
    Gazetteer own = Gazetteer.parse("name\ttype\tid\nJane Roehampton\tperson\tQ7\n");
    Article article =
        Article.builder("a")
            .body("Jane Roehampton resigned on Monday. Ms. Roehampton said she was tired.")
            .build();
    assertThat(own.over(EntityTaggers.standard()).tag(AnnotatedArticle.of(article)))
        .extracting(GazetteerTest::worded)
        .contains("Jane Roehampton person:Q7", "Roehampton person:Q7");
  }

  @Test
  void aLongerNameOfTheTaggerStays() {
    Gazetteer own = Gazetteer.parse("name\ttype\tid\nVolga\tplace\tmy-river\n");
    Article article =
        Article.builder("a").body("The Volga Steel Corporation said so by the Volga.").build();
    assertThat(own.over(EntityTaggers.standard()).tag(AnnotatedArticle.of(article)))
        .extracting(GazetteerTest::worded)
        .contains("Volga place:my-river")
        .filteredOn(mention -> mention.startsWith("Volga Steel"))
        .hasSize(1);
  }

  @Test
  void theMorePeopledOfTwoPlacesIsMeant() {
    assertThat(mentions("A fire broke out in Zorkovo.")).contains("Zorkovo place:zorkovo-ua");
  }

  @Test
  void articlesAreFoundByAliasesThatTheyDoNotUseAndByTheCountry() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(NewsIndexConfig.builder().gazetteer(OWN).build())) {
      index.add(Article.builder("steel").body("Roadrunner Steel said profits fell.").build());
      index.add(Article.builder("port").body("A fire broke out in Zorkovo.").build());
      index.commit();
      assertThat(found(index, "org:\"Anvil People\"")).containsExactly("steel");
      assertThat(found(index, "place:ukraine")).containsExactly("port");
      assertThat(found(index, "place:\"port zorkovo\"")).containsExactly("port");
      assertThat(found(index, "speaker:RRS")).containsExactly("steel");
      assertThat(index.stats().resources()).endsWith(" own=" + OWN.version());
      assertThat(OWN.version()).matches("5-entries-sha256:[0-9a-f]{16}");
    }
  }

  private static List<String> found(NewsIndex index, String query) throws IOException {
    return index.search(NewsQuery.parse(query)).hits().stream().map(ArticleHit::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nom~type; line 1: the first line names the columns, and there is none called \"nom\"",
        "name~id; line 1: the first line must name the columns name and type",
        "name~type|A~human; line 2: column type must be person, place or org",
        "name~type|A~person~x; line 2: it has 3 cells, but there are 2 columns",
        "name~type|#|~person; line 3: column name lacks a name",
        "name~type~id|A~person~a b; line 2: column id must be",
        "name~type~country|A~place~Ukraine; line 2: column country must be two letters",
        "name~type~country|A~place~UA; line 2: a place with a country needs latitude",
        "name~type~country|A~org~UA; line 2: only a place has a country",
        "name~type~latitude~longitude|A~place~x~1; line 2: column latitude must be a number",
        "name~type~latitude~longitude|A~place~99~1; line 2: no such place on the globe",
      })
  void aLineThatIsWrongSaysWhichAndWhatIsRight(String lines, String message) {
    assertThatThrownBy(() -> Gazetteer.parse(lines.replace('~', '\t').replace('|', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
