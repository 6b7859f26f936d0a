package org.quotidian.index.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quotidian.index.layout.Instants;

/** When articles are added. */
class AddedClockTest {
  @Test
  void eachArticleIsLaterThanTheOneBeforeThoughTheClockIsSetBack() {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    long last = tomorrow.toEpochMilli() * 1000;
    AddedClock clock = new AddedClock(last);
    assertThat(clock.next()).isEqualTo(last + 1);
    assertThat(clock.next()).isEqualTo(last + 2);
    assertThat(clock.last()).isEqualTo(last + 2);
  }

  @Test
  void otherwiseItIsTheClocksTime() {
    Instant before = Instant.now();
    long now = new AddedClock(0).next();
    assertThat(Instants.ofMicros(now))
        .isBetween(before.minusMillis(1), Instant.now().plusMillis(1));
  }
}
