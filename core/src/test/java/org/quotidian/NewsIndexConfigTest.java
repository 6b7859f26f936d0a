package org.quotidian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsIndexConfigTest {
  private static final long MEBIBYTE = 1 << 20;

  @Test
  void theWriterTakesAnEighthOfASmallHeapAndNoMoreThanItsDefaultOfALargeOne() {
    assertThat(NewsIndexConfig.usualBufferMegabytes(256 * MEBIBYTE)).isEqualTo(32);
    assertThat(NewsIndexConfig.usualBufferMegabytes(512 * MEBIBYTE)).isEqualTo(64);
    assertThat(NewsIndexConfig.usualBufferMegabytes(Long.MAX_VALUE)).isEqualTo(64);
    assertThat(NewsIndexConfig.usualBufferMegabytes(MEBIBYTE)).isEqualTo(1);
  }
}
