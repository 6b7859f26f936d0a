package org.quotidian.reliability;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * The entry points for Jazzer, which mutates by coverage: {@code JAZZER_FUZZ=1 mvn -pl core test
 * -Dtest=JazzerFuzz#queries -Dsurefire.failIfNoSpecifiedTests=false}, five minutes each. Not part of the
 * ordinary run, whose other tests its agent would slow down; there {@code FuzzTest} runs the same corpus,
 * the folder {@code JazzerFuzzInputs}, where findings go.
 */
class JazzerFuzz {
  @FuzzTest
  void readers(byte[] bytes) throws IOException {
    EntryPoints.READERS.feed(bytes);
  }

  @FuzzTest
  void analysis(byte[] bytes) throws IOException {
    EntryPoints.ANALYSIS.feed(bytes);
  }

  @FuzzTest
  void queries(byte[] bytes) throws IOException {
    EntryPoints.QUERIES.feed(bytes);
  }

  @FuzzTest
  void names(byte[] bytes) throws IOException {
    EntryPoints.NAMES.feed(bytes);
  }

  @FuzzTest
  void gazetteer(byte[] bytes) throws IOException {
    EntryPoints.GAZETTEER.feed(bytes);
  }

  @FuzzTest
  void cursors(byte[] bytes) throws IOException {
    EntryPoints.CURSORS.feed(bytes);
  }

  @FuzzTest
  void pipeline(byte[] bytes) throws IOException {
    EntryPoints.PIPELINE.feed(bytes);
  }
}
