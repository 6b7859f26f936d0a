package org.quotidian.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.search.QueryPart;

/**
 * Asks for documents that name a place within a circle: of the places that the index knows, those of the
 * gazetteer that lie in it. Countries and regions are no points.
 */
final class CircleQuery extends Query {
  private static final String PREFIX = "place:";

  private final QueryPart.Around circle;
  private final List<String> fields;

  /** Asks for the places in some fields of names. */
  CircleQuery(QueryPart.Around circle, List<String> fields) {
    this.circle = circle;
    this.fields = List.copyOf(fields);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Set<BytesRef> ids = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues places = leaf.reader().getSortedSetDocValues(Fields.PLACE_IDS);
      if (places != null) {
        TermsEnum each = places.termsEnum();
        for (BytesRef id = each.next(); id != null; id = each.next()) {
          if (!ids.contains(id) && holds(id.utf8ToString())) {
            ids.add(BytesRef.deepCopyOf(id));
          }
        }
      }
    }
    return ids.isEmpty()
        ? new MatchNoDocsQuery("no place within " + circle)
        : QueryTranslator.constant(
            WordQueries.any(
                fields.stream().<Query>map(field -> new TermInSetQuery(field, ids)).toList()));
  }

  private boolean holds(String id) {
    PlaceTable table = PlaceTable.standard();
    int place = id.startsWith(PREFIX) ? table.withId(id.substring(PREFIX.length())) : -1;
    if (place < 0
        || table.kind(place) == PlaceKind.COUNTRY
        || table.kind(place) == PlaceKind.REGION
        || Float.isNaN(table.latitude(place))) {
      return false;
    }
    double meters =
        SloppyMath.haversinMeters(
            circle.latitude(), circle.longitude(), table.latitude(place), table.longitude(place));
    return meters <= circle.km() * 1000;
  }

  @Override
  public String toString(String field) {
    return circle.toString();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CircleQuery that
        && circle.equals(that.circle)
        && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(CircleQuery.class, circle, fields);
  }
}
