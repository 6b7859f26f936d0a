package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;

/** What is done in a thread that was interrupted before, as by an executor that is shut down. */
class InterruptedTest {
  @TempDir Path folder;

  private Path directory;

  @BeforeEach
  void index() throws IOException {
    directory = folder.resolve("index");
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.commit();
    }
  }

  @AfterEach
  void interruptNoOther() {
    Thread.interrupted();
  }

  @Test
  void aVerificationSaysThatItWasInterruptedAndCallsNothingDamaged() throws IOException {
    try (NewsIndex index = NewsIndex.open(directory, Samples.config())) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(index::verify)
          .isInstanceOf(InterruptedIOException.class)
          .hasMessageContaining(directory.toString())
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(index.verify().sound()).isTrue();
    }
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> NewsIndex.verify(directory))
        .isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void savingWhatCanBeReadSavesAllOrFails() throws IOException {
    Path into = folder.resolve("into");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> NewsIndex.salvage(directory, into, Samples.config()))
        .isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void closingClosesAndLeavesTheInterruptForTheCaller() throws IOException {
    NewsIndex index = NewsIndex.open(directory, Samples.config());
    index.add(Samples.bakery());
    Thread.currentThread().interrupt();
    index.close();
    assertThat(Thread.interrupted()).isTrue();
    try (NewsIndex again = NewsIndex.open(directory, Samples.config())) {
      assertThat(again.stats().articles()).isEqualTo(1);
    }
  }
}
