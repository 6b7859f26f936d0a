package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.Lexicon;

class NamesakesOfPlacesTest {
  private static final byte PERSON = (byte) Labels.of(EntityType.PERSON, Labels.UNIT);
  private static final byte PLACE = (byte) Labels.of(EntityType.PLACE, Labels.UNIT);
  private final Tokens tokens = new Tokens(Lexicon.standard());

  @Test
  void aStateTakenForAPersonIsAPlace() {
    byte[] labels = read("Nobody there has heard of Alberta yet.");
    labels[5] = PERSON;
    NamesakesOfPlaces.correct(tokens, labels);
    assertThat(labels[5]).isEqualTo(PLACE);
  }

  @Test
  void somebodyWithAFullNameInTheArticleStaysAPerson() {
    byte[] labels = read("Nobody there has heard of Alberta yet. Alberta Quill sings.");
    labels[5] = PERSON;
    labels[8] = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
    labels[9] = (byte) Labels.of(EntityType.PERSON, Labels.LAST);
    NamesakesOfPlaces.correct(tokens, labels);
    assertThat(labels[5]).isEqualTo(PERSON);
  }

  @Test
  void aTownBeforeItsStateIsAPlaceAndACommonSurnameAloneIsNot() {
    byte[] labels = read("AUSTIN, Texas. They all met Jordan.");
    labels[0] = PERSON;
    labels[2] = PLACE;
    labels[7] = PERSON;
    NamesakesOfPlaces.correct(tokens, labels);
    assertThat(labels[0]).isEqualTo(PLACE);
    assertThat(labels[7]).isEqualTo(PERSON);
  }

  private byte[] read(String body) {
    tokens.read(AnnotatedArticle.of(Article.builder("a").body(body).build()));
    return new byte[tokens.count()];
  }
}
