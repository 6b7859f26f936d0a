package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotidian.cli.input.Progress;

class ProgressTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void theShareThatIsReadGivesTheTimeThatIsLeft() {
    assertThat(Progress.line(1200, 2 * SECOND, 400, 1000))
        .isEqualTo("1,200 articles, 600/s, 40 %, 3 s left");
    assertThat(Progress.line(1, 60 * SECOND, 100, 1000)).endsWith("10 %, 9 min left");
    assertThat(Progress.line(1, 600 * SECOND, 10, 1000)).endsWith("1 %, 16 h 30 min left");
  }

  @Test
  void whereTheSizeIsNotKnownNoTimeIsGuessed() {
    assertThat(Progress.line(1200, 2 * SECOND, 400, 0)).isEqualTo("1,200 articles, 600/s");
    assertThat(Progress.line(0, 0, 0, 1000)).isEqualTo("0 articles, 0/s");
  }

  @Test
  void aFileThatGrewIsNoMoreThanRead() {
    assertThat(Progress.line(5, SECOND, 2000, 1000)).endsWith("100 %, 0 s left");
  }

  @Test
  void aLineCoversTheLastAndDoesNotRunOverTheEdgeOfTheTerminal() {
    assertThat(Progress.over("9 articles", 14, false)).isEqualTo("\r9 articles    ");
    assertThat(Progress.over("9 articles", 3, true)).isEqualTo("\u001b[?7l\r9 articles\u001b[?7h");
  }
}
