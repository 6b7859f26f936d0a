package org.quotidian;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.quotidian.index.Stores;

/** Opens the door over any directory of Lucene's, for tests that make directories fail. */
public final class Doors {
  private Doors() {}

  public static NewsIndex create(Directory directory, NewsIndexConfig config) throws IOException {
    return new NewsIndex(
        Gate.named(() -> Stores.create(directory, NewsIndex.settings(config))), config);
  }

  public static NewsIndex open(Directory directory, NewsIndexConfig config) throws IOException {
    return new NewsIndex(
        Gate.named(() -> Stores.open(directory, NewsIndex.settings(config))), config);
  }

  /** Opens what there is, or creates. */
  public static NewsIndex openOrCreate(Directory directory, NewsIndexConfig config)
      throws IOException {
    return Stores.exists(directory) ? open(directory, config) : create(directory, config);
  }
}
