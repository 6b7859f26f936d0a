package org.quotidian.index.commit;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.quotidian.index.layout.Fields;

/** What every commit says about itself: by which layout and by which versions it was written. */
public final class CommitData {
  private static final String SCHEMA = "quotidian.schema";
  private static final String LIBRARY = "quotidian.library";
  private static final String CREATED_BY = "quotidian.created-by";
  private static final String LUCENE = "quotidian.lucene";
  private static final String RESOURCES = "quotidian.resources";
  private static final String LAST_ADDED = "quotidian.last-added";

  private CommitData() {}

  /** Returns the data of a first commit. */
  static Map<String, String> first(String resources) {
    return next(Map.of(CREATED_BY, LibraryVersion.get()), resources, 0);
  }

  /** Returns the data of the commit after one with the data {@code before}. */
  public static Map<String, String> next(
      Map<String, String> before, String resources, long lastAdded) {
    Map<String, String> data = new HashMap<>();
    data.put(CREATED_BY, before.getOrDefault(CREATED_BY, LibraryVersion.get()));
    data.put(SCHEMA, String.valueOf(Fields.SCHEMA));
    data.put(LIBRARY, LibraryVersion.get());
    data.put(LUCENE, Version.LATEST.toString());
    data.put(RESOURCES, resources);
    data.put(LAST_ADDED, String.valueOf(lastAdded));
    return data;
  }

  /**
   * Checks that this library can read what a commit holds.
   *
   * @throws IndexFault if another program wrote it, or another version of the layout
   */
  static void check(Map<String, String> data, String where) throws IndexFault {
    String schema = data.get(SCHEMA);
    if (schema == null) {
      throw new IndexFault(
          IndexFault.Reason.INCOMPATIBLE,
          "the Lucene index at "
              + where
              + " was made by another program; use another directory for the articles");
    }
    if (schema.equals(String.valueOf(Fields.SCHEMA))) {
      return;
    }
    throw new IndexFault(
        IndexFault.Reason.INCOMPATIBLE,
        "the index at "
            + where
            + " has layout "
            + schema
            + ", written by version "
            + data.get(LIBRARY)
            + " with Lucene "
            + data.get(LUCENE)
            + "; this version "
            + LibraryVersion.get()
            + " reads layout "
            + Fields.SCHEMA
            + ": use that version, or take its articles over into a new index (check --repair-to DIR)");
  }

  public static int schema(Map<String, String> data) {
    return Integer.parseInt(data.getOrDefault(SCHEMA, "0"));
  }

  public static String createdBy(Map<String, String> data) {
    return data.getOrDefault(CREATED_BY, "");
  }

  /** Returns when the last article was added, in microseconds; 0 if none was. */
  public static long lastAdded(Map<String, String> data) {
    return Long.parseLong(data.getOrDefault(LAST_ADDED, "0"));
  }

  public static String resources(Map<String, String> data) {
    return data.getOrDefault(RESOURCES, "");
  }
}
