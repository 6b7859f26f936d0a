package org.quotidian.index.snapshot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quotidian.search.SearchTimeoutException;

class DeadlineTest {
  private static final Duration OVER = Duration.ofSeconds(-10);

  @Test
  void whatTakesTooLongSaysSo() {
    assertThatCode(Deadline.ofCounting()::check).doesNotThrowAnyException();
    assertThatThrownBy(Deadline.ofCounting(OVER)::check)
        .isInstanceOf(SearchTimeoutException.class)
        .hasMessageContaining("counting took longer than");
    assertThatThrownBy(Deadline.ofSearch(OVER)::check)
        .isInstanceOf(SearchTimeoutException.class)
        .hasMessageContaining("searching took longer than");
  }
}
