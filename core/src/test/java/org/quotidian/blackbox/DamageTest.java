package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.IndexDamagedException;
import org.quotidian.IndexIncompatibleException;
import org.quotidian.IndexMissingException;
import org.quotidian.NewsIndex;
import org.quotidian.search.VerifyReport;

/** An index whose files are not what was written is found to be damaged. */
class DamageTest {
  @TempDir Path directory;

  @Test
  void everyAlteredByteIsFoundByVerify() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.add(Samples.bakery());
      index.commit();
      assertThat(index.verify()).isEqualTo(new VerifyReport(2, 5, List.of()));
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(directory)) {
      all.filter(file -> !file.endsWith("write.lock")).forEach(files::add);
    }
    for (Path file : files) {
      long size = Files.size(file);
      for (long at = 0; at < size; at += Math.max(1, size / 20)) {
        flip(file, at);
        assertThat(isSound()).as(file + " at " + at).isFalse();
        flip(file, at);
      }
    }
    assertThat(isSound()).isTrue();
  }

  @Test
  void anIndexWithALostFileIsDamaged() throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, Samples.config())) {
      index.add(Samples.troops());
      index.commit();
    }
    try (Stream<Path> all = Files.list(directory)) {
      Path segment = all.filter(file -> file.toString().endsWith(".si")).findFirst().orElseThrow();
      Files.delete(segment);
    }
    assertThatThrownBy(() -> NewsIndex.open(directory))
        .isInstanceOf(IndexDamagedException.class)
        .hasMessageContaining("into a new index");
  }

  private boolean isSound() throws IOException {
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      return index.verify().sound();
    } catch (IndexDamagedException | IndexIncompatibleException | IndexMissingException e) {
      return false;
    }
  }

  private static void flip(Path file, long at) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, at);
      one.put(0, (byte) (one.get(0) ^ 0x10)).rewind();
      channel.write(one, at);
    }
  }
}
