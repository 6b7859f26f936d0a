package org.quotidian.reliability;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;

/** The work of one commit: additions, a replacement, a deletion; the same for the same number. */
final class Batch {
  private Batch() {}

  /** Does it to the model and, if there is one, to the index, without committing. */
  static void run(@Nullable NewsIndex index, Model model, int batch) throws IOException {
    for (int i = 0; i < 3; i++) {
      put(index, model, batch + "-" + i, batch);
    }
    if (batch > 0) {
      put(index, model, (batch - 1) + "-0", batch);
      String deleted = (batch - 1) + "-1";
      if (index != null) {
        index.delete(deleted);
      }
      model.delete(deleted);
    }
    if (batch % 2 == 1) {
      if (index != null) {
        index.refresh();
      }
      put(index, model, batch + "-late", batch);
    }
  }

  private static void put(@Nullable NewsIndex index, Model model, String id, int version)
      throws IOException {
    if (index != null) {
      index.add(Model.article(id, version));
    }
    model.put(id, version);
  }
}
