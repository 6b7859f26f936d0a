package org.quotidian.index.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Gazetteer;

/** What is remembered of words and names is what it would be if nothing were. */
class RememberedTermsTest {

  @Test
  void aWordHasTheSameTermsWhetherMetForTheFirstTimeOrAgain() {
    Random random = new Random(5);
    TermTable table = new TermTable(1 << 13);
    for (int i = 0; i < 60_000; i++) {
      char[] word = new char[1 + random.nextInt(i % 50 == 0 ? 40 : 3)];
      for (int at = 0; at < word.length; at++) {
        word[at] = (char) ((random.nextInt(40) == 0 ? 'а' : 'a') + random.nextInt(20));
      }
      TermTable fresh = new TermTable(2);
      assertThat(table.terms(word, 0, word.length)).isEqualTo(fresh.terms(word, 0, word.length));
    }
  }

  @Test
  void theTermsOfAnEntityAreThoseOfWhatItIsCalledNow() {
    NameKeys names = new NameKeys(Gazetteer.none());
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 200; i++) { // more than are looked through for one id
        Entity entity = new Entity("x:1", EntityType.PERSON, "Ivo Tarnok" + (char) ('a' + i), null);
        List<String> spellings = List.of("Tarnok" + i);
        NameKeys fresh = new NameKeys(Gazetteer.none());
        assertThat(names.of(entity, spellings).keys())
            .isEqualTo(fresh.of(entity, spellings).keys());
        assertThat(names.of(entity, spellings)).isSameAs(names.of(entity, spellings));
        assertThat(names.of(entity, spellings).exact())
            .isEqualTo(fresh.of(entity, spellings).exact());
      }
    }
    Entity org = new Entity("x:1", EntityType.ORG, "Ivo Tarnok", null);
    assertThat(names.of(org, List.of()).keys())
        .isEqualTo(new NameKeys(Gazetteer.none()).of(org, List.of()).keys());
  }

  @Test
  void indexesWithTheSameGazetteerShareWhatIsRemembered() {
    WordsAndNames.Pool first = WordsAndNames.Pool.shared(64, Gazetteer.none());
    assertThat(WordsAndNames.Pool.shared(64, Gazetteer.none())).isSameAs(first);
    Gazetteer own = Gazetteer.parse("name\ttype\tid\nJane Roehampton\tperson\tQ7\n");
    assertThat(WordsAndNames.Pool.shared(64, own)).isNotSameAs(first);
    assertThat(WordsAndNames.Pool.shared(128, own)).isNotSameAs(first);
  }
}
