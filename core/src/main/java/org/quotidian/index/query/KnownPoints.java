package org.quotidian.index.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.snapshot.Remembered;

/**
 * The places of the gazetteer that a snapshot names and that are points on the map: countries and regions
 * are none. Worked out once for each segment.
 */
final class KnownPoints {
  /** What the ids of places begin with. */
  static final String PREFIX = "place:";

  private static final Remembered<int[]> OF_SEGMENTS = new Remembered<>();
  private static final Remembered<int[]> OF_SNAPSHOTS = new Remembered<>();

  private KnownPoints() {}

  /** Returns the rows of these places in the table, in order; not to be changed. */
  static int[] of(IndexReader snapshot) throws IOException {
    return OF_SNAPSHOTS.of(snapshot.getReaderCacheHelper(), () -> union(snapshot));
  }

  private static int[] union(IndexReader snapshot) throws IOException {
    IntStream all = IntStream.empty();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      LeafReader segment = leaf.reader();
      int[] its = OF_SEGMENTS.of(segment.getCoreCacheHelper(), () -> read(segment));
      all = IntStream.concat(all, Arrays.stream(its));
    }
    return all.sorted().distinct().toArray();
  }

  private static int[] read(LeafReader segment) throws IOException {
    SortedSetDocValues ids = segment.getSortedSetDocValues(Fields.PLACE_IDS);
    if (ids == null) {
      return new int[0];
    }
    int[] places = new int[(int) ids.getValueCount()];
    int size = 0;
    TermsEnum each = ids.termsEnum();
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      int place = point(id.utf8ToString());
      if (place >= 0) {
        places[size++] = place;
      }
    }
    return Arrays.copyOf(places, size);
  }

  /** Returns the row of a place that is a point on the map, by its id; -1 if it is none. */
  static int point(String id) {
    PlaceTable table = PlaceTable.standard();
    int place = id.startsWith(PREFIX) ? table.withId(id.substring(PREFIX.length())) : -1;
    return place >= 0
            && table.kind(place) != PlaceKind.COUNTRY
            && table.kind(place) != PlaceKind.REGION
            && !Float.isNaN(table.latitude(place))
        ? place
        : -1;
  }
}
