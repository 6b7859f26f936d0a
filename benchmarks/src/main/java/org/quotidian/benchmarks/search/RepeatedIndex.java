package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.quotidian.benchmarks.index.Directories;

/**
 * An index that holds another a number of times: its one merged segment is copied as it is, so that
 * 12,000 articles become 204,000 in a minute. Words and names are as frequent as before; there are no
 * new ones.
 */
public final class RepeatedIndex {
  private RepeatedIndex() {}

  /**
   * Makes one in an empty directory.
   *
   * @return how many documents it has, articles and claims together
   */
  public static int of(Path index, int times, Path into) throws IOException {
    Path merged = into.resolveSibling(into.getFileName() + "-merged");
    IndexWriterConfig copying = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (FSDirectory from = FSDirectory.open(index);
        FSDirectory one = FSDirectory.open(merged);
        FSDirectory to = FSDirectory.open(into);
        DirectoryReader reader = DirectoryReader.open(from);
        IndexWriter writer = new IndexWriter(to, copying)) {
      merge(from, one);
      for (int i = 0; i < times; i++) {
        writer.addIndexes(one);
      }
      writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
      writer.commit();
      return writer.getDocStats().numDocs;
    } finally {
      Directories.remove(merged);
    }
  }

  /** Makes one segment of an index, as large indexes have few. */
  private static void merge(FSDirectory from, FSDirectory into) throws IOException {
    try (IndexWriter writer = new IndexWriter(into, new IndexWriterConfig())) {
      writer.addIndexes(from);
      writer.forceMerge(1);
    }
  }
}
