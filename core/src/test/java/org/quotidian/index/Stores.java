package org.quotidian.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.quotidian.index.commit.Faults;
import org.quotidian.index.commit.StoreLocation;
import org.quotidian.index.writing.StoreSettings;

/** Opens stores over any directory of Lucene's, for tests that make directories fail. */
public final class Stores {
  private Stores() {}

  public static NewsStore create(Directory directory, StoreSettings settings) throws IOException {
    StoreLocation location = StoreLocation.of(kept(directory));
    try {
      return NewsStore.create(location, settings);
    } catch (IOException e) {
      throw Faults.named(e, location.name(), location.space(), "create");
    }
  }

  public static NewsStore open(Directory directory, StoreSettings settings) throws IOException {
    StoreLocation location = StoreLocation.of(kept(directory));
    try {
      return NewsStore.open(location, settings);
    } catch (IOException e) {
      throw Faults.named(e, location.name(), location.space(), "open");
    }
  }

  /** The test closes its directory itself, which checks for open files. */
  private static Directory kept(Directory directory) {
    return new FilterDirectory(directory) {
      @Override
      public void close() {}
    };
  }

  /** Tells whether there is something to open. */
  public static boolean exists(Directory directory) throws IOException {
    return StoreLocation.of(directory).hasCommit();
  }
}
