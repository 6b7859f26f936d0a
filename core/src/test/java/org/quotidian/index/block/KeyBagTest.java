package org.quotidian.index.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Traits;

class KeyBagTest {
  private final KeyBag bag = new KeyBag();

  @Test
  void feedsEachKeyInEachRoleOnce() throws IOException {
    long[] keys = {KeyField.hash(new BytesRef("a")), KeyField.hash(new BytesRef("b"))};
    bag.addAll(KeyField.ABOUT, keys);
    bag.addAll(KeyField.SPEAKER, keys);
    bag.addAll(KeyField.ABOUT, keys);
    assertThat(fed())
        .containsExactly(
            KeyField.ABOUT.bytes("a"),
            KeyField.ABOUT.bytes("b"),
            KeyField.SPEAKER.bytes("a"),
            KeyField.SPEAKER.bytes("b"));
  }

  @Test
  void startsAnewForTheNextClaim() throws IOException {
    bag.add(KeyField.TRAIT, Traits.TOLD);
    assertThat(fed()).hasSize(1);
    bag.empty();
    bag.add(KeyField.TRAIT, Traits.NEGATED);
    assertThat(fed()).containsExactly(KeyField.TRAIT.term(Traits.NEGATED).bytes());
  }

  @Test
  void aClaimThatNamesVeryManyTakesNoLongerThanItsLength() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (long key = 0; key < 1_000_000; key++) {
            bag.add(KeyField.ABOUT, key);
          }
          assertThat(new HashSet<>(fed())).hasSize(1_000_000);
        });
  }

  private List<BytesRef> fed() throws IOException {
    TermToBytesRefAttribute term = bag.getAttribute(TermToBytesRefAttribute.class);
    List<BytesRef> terms = new ArrayList<>();
    bag.reset();
    while (bag.incrementToken()) {
      terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
    }
    bag.end();
    return terms;
  }
}
