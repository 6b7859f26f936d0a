package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.Doors;
import org.quotidian.IndexException;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.Samples;

/** Files that the system does not open are not called damaged, and those of others are left alone. */
class UnreachableFilesTest {
  @TempDir Path folder;

  /** Refuses to open files whose names end so. */
  private static final class Refusing extends FilterDirectory {
    private String suffix = "nothing";
    private @Nullable FileSystemException refusal;

    Refusing(Directory in) {
      super(in);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      if (refusal != null && (name.endsWith(suffix) || name.startsWith(suffix))) {
        throw refusal;
      }
      return super.openInput(name, context);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".fdt"})
  void wantOfRightsOrOfHandlesIsNoDamage(String suffix) throws IOException {
    try (Refusing disk = new Refusing(new ByteBuffersDirectory());
        NewsIndex index = Doors.create(disk, Samples.config())) {
      index.add(Model.article("1", 1));
      index.commit();
      assertThat(index.verify().sound()).isTrue();
      disk.suffix = suffix;
      if (anyFile(disk, suffix)) {
        disk.refusal = new AccessDeniedException("/news/" + suffix);
        assertThatThrownBy(index::verify)
            .isInstanceOf(IOException.class)
            .isNotInstanceOf(IndexException.class)
            .hasMessageContaining("cannot verify")
            .hasMessageContaining("this user may not read or write /news/" + suffix);
        disk.refusal = new FileSystemException("/news/" + suffix, null, "Too many open files");
        assertThatThrownBy(index::verify)
            .isInstanceOf(IOException.class)
            .isNotInstanceOf(IndexException.class)
            .hasMessageContaining("Too many open files");
        disk.refusal = null;
      }
      assertThat(index.verify().sound()).isTrue();
    }
  }

  private static boolean anyFile(Directory disk, String suffix) throws IOException {
    for (String file : disk.listAll()) {
      if (file.endsWith(suffix) || file.startsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void filesOfOthersThatAreCalledAlmostLikeOursDoNotKeepArticlesFromBeingSaved()
      throws IOException {
    Path damaged = folder.resolve("damaged");
    try (NewsIndex index = NewsIndex.create(damaged, Samples.config())) {
      index.add(Model.article("1", 1));
      index.commit();
    }
    Files.writeString(damaged.resolve("segments_2"), "no list of segments");
    for (String name : new String[] {".si", "_.si", "x.si", "_é.si", "_Z 9.si", "_-1.si"}) {
      Files.writeString(damaged.resolve(name), "x");
    }
    Files.writeString(damaged.resolve("_" + "z".repeat(60) + ".si"), "x");
    IngestReport saved = NewsIndex.salvage(damaged, folder.resolve("into"), Samples.config());
    assertThat(saved.added()).isEqualTo(1);
    assertThat(saved.rejections()).isEmpty();
  }
}
