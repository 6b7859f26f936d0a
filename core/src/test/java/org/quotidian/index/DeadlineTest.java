package org.quotidian.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quotidian.search.SearchTimeoutException;

class DeadlineTest {
  @Test
  void countingThatTakesTooLongSaysSo() {
    assertThatCode(Deadline.ofCounting()::check).doesNotThrowAnyException();
    assertThatThrownBy(Deadline.after(-1)::check)
        .isInstanceOf(SearchTimeoutException.class)
        .hasMessageContaining("10 seconds");
  }
}
