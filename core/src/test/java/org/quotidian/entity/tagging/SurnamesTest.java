package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.Lexicon;

/** Who is named in full may speak by surname, even where the surname is a plain word. */
class SurnamesTest {
  private static final String START = "The column was by Laura Press, a writer. ";

  /** Labels "Laura Press" alone, lets surnames be found, and returns what else is a person. */
  private static List<String> found(String body) {
    Tokens tokens = new Tokens(Lexicon.standard());
    Article article = Article.builder("a").body(body).build();
    tokens.read(AnnotatedArticle.of(article));
    byte[] labels = new byte[tokens.count()];
    int given = 0;
    while (!tokens.words(given, 1).equals("Laura")) {
      given++;
    }
    labels[given] = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
    labels[given + 1] = (byte) Labels.of(EntityType.PERSON, Labels.LAST);
    new Surnames().mark(tokens, labels);
    List<String> persons = new ArrayList<>();
    for (int i = given + 2; i < tokens.count(); i++) {
      if (labels[i] == Labels.of(EntityType.PERSON, Labels.UNIT)) {
        persons.add(tokens.words(i, 1) + "@" + tokens.sentence(i));
      }
    }
    return persons;
  }

  @Test
  void aSurnameBesideAVerbOfSpeechIsItsBearer() {
    assertThat(found(START + "“It was late,” added Press, who also draws.")).hasSize(1);
    assertThat(found(START + "Press said it was late.")).hasSize(1);
  }

  @Test
  void whoSpokeOnceIsMeantWithinSentencesToo() {
    assertThat(found(START + "Press said it was late. Nobody asked Press again.")).hasSize(2);
  }

  @Test
  void aWordThatNeverSpeaksStaysAWord() {
    assertThat(found(START + "Nobody of Press interest was there. The Press said so.")).isEmpty();
  }

  @Test
  void aSurnameWithinAnotherNameIsNobody() {
    assertThat(found(START + "Press said it was late. The Press Council kept quiet.")).hasSize(1);
  }
}
