package org.quotidian.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.search.QueryPart;

/**
 * Asks for documents that name a place within a circle: those {@link KnownPoints} that lie in it. Articles are
 * ranked by how much of them is about these places, unless there are too many.
 */
public final class CircleQuery extends Query {
  /** No degree of latitude is shorter, so that most places are told to be outside by theirs. */
  private static final double KM_A_DEGREE = 110;

  /** Articles are not ranked by more places than this, which would take as many lists of articles at a time. */
  private static final int MOST_RANKED = 500;

  private final QueryPart.Around circle;
  private final List<KeyField> fields;

  /** Asks for the places where names are. */
  CircleQuery(QueryPart.Around circle, List<KeyField> fields) {
    this.circle = circle;
    this.fields = List.copyOf(fields);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int place : KnownPoints.of(searcher.getIndexReader())) {
      if (holds(circle, place)) {
        ids.add(KnownPoints.PREFIX + PlaceTable.standard().id(place));
      }
    }
    if (ids.isEmpty()) {
      return new MatchNoDocsQuery("no place within " + circle);
    }
    return fields.size() == 1 && ids.size() <= MOST_RANKED
        ? ranked(fields.get(0), ids)
        : QueryTranslator.constant(
            AnyOf.all(fields.stream().map(field -> anyOf(field, ids)).toList()));
  }

  /** The more of an article is about the places, the better it matches, as if they were one place. */
  private static Query ranked(KeyField field, List<String> ids) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field.field());
    ids.forEach(id -> any.addTerm(field.term(id)));
    return any.build();
  }

  private static Query anyOf(KeyField field, List<String> ids) {
    return new TermInSetQuery(field.field(), ids.stream().map(field::bytes).toList());
  }

  /** Tells whether the place of this id is a point within a circle. */
  public static boolean holds(QueryPart.Around circle, String id) {
    int place = KnownPoints.point(id);
    return place >= 0 && holds(circle, place);
  }

  private static boolean holds(QueryPart.Around circle, int place) {
    PlaceTable table = PlaceTable.standard();
    if (Math.abs(table.latitude(place) - circle.latitude()) * KM_A_DEGREE > circle.km()) {
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
