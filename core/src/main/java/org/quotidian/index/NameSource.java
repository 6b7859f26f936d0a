package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Gazetteer;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/**
 * The names of a text: any of a type, by what the index holds; or those of one person, place or
 * organisation, for which the mentions of the articles that name it are read.
 *
 * @param named what is asked for
 * @param type its type
 * @param text the text
 * @param candidates the articles that name it
 * @param names how names are asked for
 */
record NameSource(
    QueryPart.Named named, EntityType type, ArticleField text, Query candidates, NameQueries names)
    implements SpanSource {

  /** Returns the names that a query asks for. */
  static SpanSource of(
      QueryPart.Named named, EntityType type, ArticleField text, NameQueries names) {
    Query candidates =
        isAny(named)
            ? new FieldExistsQuery(CountedIds.name(type))
            : names.named(Fields.NAMED, type, named.name());
    return new NameSource(named, type, text, candidates, names);
  }

  private static boolean isAny(QueryPart.Named named) {
    return named.name().equals(NewsQuery.ANY_NAME);
  }

  @Override
  public List<Term> weighed() {
    return List.of();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.NAME_PLACES);
    if (values == null) {
      return null;
    }
    NamePlaces places = new NamePlaces();
    if (isAny(named)) {
      return (doc, found) -> {
        found.clear();
        if (values.advanceExact(doc)) {
          places.read(values.binaryValue());
          for (int i = 0; i < places.size(); i++) {
            if (places.field(i) == text && places.type(i) == type) {
              found.add(places.first(i), places.last(i), false);
            }
          }
          found.order();
        }
      };
    }
    StoredFields stored = leaf.reader().storedFields();
    NameSpots asked =
        new NameSpots(names.corrections(), new NameKeys(Gazetteer.none()), names.demonyms());
    asked.add(type, named, 0);
    return (doc, found) -> {
      found.clear();
      if (values.advanceExact(doc)) {
        places.read(values.binaryValue());
        boolean[] wanted = asked.mentions(StoredArticles.read(stored, doc).mentions());
        for (int i = 0; i < wanted.length; i++) {
          if (wanted[i] && places.field(i) == text) {
            found.add(places.first(i), places.last(i), false);
          }
        }
        found.order();
      }
    };
  }
}
