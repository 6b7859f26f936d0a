package org.quotidian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextSpanTest {

  @Test
  void aSpanIsHalfOpen() {
    TextSpan span = new TextSpan(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(span.overlaps(new TextSpan(5, 6))).isFalse();
    assertThat(span.overlaps(new TextSpan(4, 6))).isTrue();
    assertThat(span.contains(new TextSpan(2, 5))).isTrue();
    assertThat(span.contains(new TextSpan(1, 3))).isFalse();
  }

  @Test
  void spansAreOrderedByStartAndThenByEnd() {
    assertThat(new TextSpan(1, 9)).isLessThan(new TextSpan(2, 3));
    assertThat(new TextSpan(2, 3)).isLessThan(new TextSpan(2, 4));
  }

  @Test
  void whatIsNoSpanIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 2));
  }

  @Test
  void anExcerptHoldsTheWordsOfItsSpan() {
    Excerpt excerpt = Excerpt.of("Rain fell", 5, 9);
    assertThat(excerpt.text()).isEqualTo("fell");
    assertThat(excerpt.start()).isEqualTo(5);
    assertThat(excerpt.end()).isEqualTo(9);
    assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt(new TextSpan(0, 3), "Rain"));
  }
}
