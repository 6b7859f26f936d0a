package org.quotidian.index.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** All who ask for one snapshot get what the first worked out, in every interleaving. */
@Param(name = "snapshot", gen = IntGen.class, conf = "0:1")
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public class RememberedLincheck {
  private static final IndexReader.CacheHelper[] SNAPSHOTS = {snapshot(), snapshot()};

  private final Remembered<Integer> remembered = new Remembered<>();

  private static IndexReader.CacheHelper snapshot() {
    try (IndexWriter writer =
        new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
      IndexReader.CacheKey key = DirectoryReader.open(writer).getReaderCacheHelper().getKey();
      return new IndexReader.CacheHelper() {
        @Override
        public IndexReader.CacheKey getKey() {
          return key;
        }

        @Override
        public void addClosedListener(IndexReader.ClosedListener listener) {
          // never closed
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Operation
  public int of(@Param(name = "snapshot") int snapshot, @Param(name = "value") int value)
      throws IOException {
    return remembered.of(SNAPSHOTS[snapshot], () -> value);
  }

  @Test
  void isAsOneAfterTheOther() {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .iterations(3)
        .invocationsPerIteration(500)
        .check(RememberedLincheck.class);
  }
}
