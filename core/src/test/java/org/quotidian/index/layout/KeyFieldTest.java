package org.quotidian.index.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KeyFieldTest {

  @Test
  void aKeyHasAnotherTermInEachRole() {
    Set<BytesRef> terms = new HashSet<>();
    for (KeyField role : KeyField.values()) {
      terms.add(role.bytes("person~zelenski"));
    }
    assertThat(terms).hasSize(KeyField.values().length);
  }

  @Test
  void theTermsOfThisLayoutStayWhatTheyAre() {
    assertThat(KeyField.SPEAKER.bytes("person~zelenski").toString())
        .isEqualTo("[73 2f 0 d 9a 5f eb]");
    assertThat(KeyField.TRAIT.term(Traits.NEGATED).bytes().toString())
        .isEqualTo("[78 32 95 75 9c f1 7c]");
    assertThat(KeyField.ABOUT.bytes("place@львів").toString()).isEqualTo("[61 b6 96 e3 44 dd 35]");
    assertThat(KeyField.ARTICLE.term("place@ua").toString()).isEqualTo("named:place@ua");
  }

  @Test
  void noneOfManyKeysStandsForAnother() {
    long[] hashes = new long[300_000];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = KeyField.hash(new BytesRef((i % 2 == 0 ? "person~" : "org~") + i / 2));
    }
    Arrays.sort(hashes);
    assertThat(Arrays.stream(hashes).distinct().count()).isEqualTo(hashes.length);
    assertThat(hashes[0]).isNotNegative();
    assertThat(hashes[hashes.length - 1]).isLessThan(1L << 48);
  }
}
