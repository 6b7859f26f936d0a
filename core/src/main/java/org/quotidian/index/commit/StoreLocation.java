package org.quotidian.index.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Where an index lies, and whether what lies there is one of ours. Never deletes a lock: the operating
 * system frees that of a dead process.
 */
public final class StoreLocation {
  private final Directory directory;
  private final String name;
  private final DiskSpace space;

  private StoreLocation(Directory directory, String name, DiskSpace space) {
    this.directory = directory;
    this.name = name;
    this.space = space;
  }

  private static StoreLocation on(Path path) throws IOException {
    return new StoreLocation(FSDirectory.open(path), path.toString(), new DiskSpace(path));
  }

  public static StoreLocation inMemory() {
    return new StoreLocation(new ByteBuffersDirectory(), "(in memory)", new DiskSpace(null));
  }

  /** For tests: any directory of Lucene's. */
  public static StoreLocation of(Directory directory) {
    return new StoreLocation(directory, directory.toString(), new DiskSpace(null));
  }

  /**
   * Goes to a directory where an index is to be created, making it if it is missing.
   *
   * @throws IndexFault if other files are there
   */
  public static StoreLocation toCreate(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IndexFault(
          IndexFault.Reason.INCOMPATIBLE,
          path + " is a file; give the name of a directory for the index");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new IOException("cannot create the directory " + path + ": " + Faults.reason(e), e);
    }
    return on(path);
  }

  /**
   * Goes to a directory where an index should be.
   *
   * @throws IndexFault if there is none
   */
  public static StoreLocation toOpen(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw Faults.missing(path.toString(), null);
    }
    return on(path);
  }

  public Directory directory() {
    return directory;
  }

  /** Returns how much room there is. */
  public DiskSpace space() {
    return space;
  }

  /** Returns how to call it before people. */
  public String name() {
    return name;
  }

  /** Tells whether there is a commit, readable or not. */
  public boolean hasCommit() throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  /**
   * Makes the empty first commit, so that there is an index from now on.
   *
   * @throws IndexFault if there is one already, or something else, or a writer
   */
  public void create(String resources) throws IOException {
    if (hasCommit()) {
      throw new IndexFault(
          IndexFault.Reason.EXISTS,
          "there is already an index at " + name + "; open it, or create one elsewhere");
    }
    for (String file : directory.listAll()) {
      if (!isLeftOver(file)) {
        throw new IndexFault(
            IndexFault.Reason.INCOMPATIBLE,
            "the directory "
                + name
                + " holds other files, such as "
                + file
                + "; give an empty one for the index");
      }
    }
    IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.setLiveCommitData(CommitData.first(resources).entrySet());
      writer.commit();
    }
  }

  /**
   * Reads the data of the last commit.
   *
   * @throws IndexFault if there is none, or it is not ours to read
   */
  public Map<String, String> check() throws IOException {
    if (!hasCommit()) {
      throw Faults.missing(name, null);
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    CommitData.check(data, name);
    return data;
  }

  /** What a creation that was cut short leaves behind is in nobody's way. */
  private static boolean isLeftOver(String file) {
    return file.equals(IndexWriter.WRITE_LOCK_NAME)
        || file.startsWith("pending_segments_")
        || file.startsWith("_");
  }
}
