package org.quotidian.index.spans;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.CountedIds;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.lookup.LookedUpTerm;
import org.quotidian.index.lookup.NameQueries;
import org.quotidian.index.lookup.NamedMentions;
import org.quotidian.index.lookup.StoredNames;
import org.quotidian.index.stored.NamePlaces;
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
public record NameSource(
    QueryPart.Named named, EntityType type, ArticleField text, Query candidates, NameQueries names)
    implements SpanSource {

  /** Returns the names that a query asks for. */
  public static SpanSource of(
      QueryPart.Named named, EntityType type, ArticleField text, NameQueries names) {
    Query candidates =
        isAny(named)
            ? new FieldExistsQuery(CountedIds.name(type))
            : names.named(KeyField.ARTICLE, type, named.name());
    return new NameSource(named, type, text, candidates, names);
  }

  private static boolean isAny(QueryPart.Named named) {
    return named.name().equals(NewsQuery.ANY_NAME);
  }

  @Override
  public List<LookedUpTerm> weighed() {
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
      return (doc, found) ->
          add(values, places, doc, found, i -> places.field(i) == text && places.type(i) == type);
    }
    StoredFields stored = leaf.reader().storedFields();
    StoredNames asked = new StoredNames(new NamedMentions(names, type, named));
    return new SpanFinder() {
      @Override
      public void find(int doc, Spans found) throws IOException {
        asked.turnTo(stored, doc);
        add(values, places, doc, found, i -> places.field(i) == text && asked.isOne(i));
      }

      @Override
      public void findAmong(int doc, Spans among, Spans found) throws IOException {
        asked.turnTo(stored, doc);
        add(
            values,
            places,
            doc,
            found,
            i ->
                places.field(i) == text
                    && among.cover(places.first(i), places.last(i))
                    && asked.isOne(i));
      }

      @Override
      public boolean isDear() {
        return true;
      }

      @Override
      public void perhaps(int doc, Spans found) throws IOException {
        // a place may stand for a government, and a demonym for a place; a person is but a person
        add(
            values,
            places,
            doc,
            found,
            i -> places.field(i) == text && (type != EntityType.PERSON || places.type(i) == type));
      }
    };
  }

  private static void add(
      BinaryDocValues values, NamePlaces places, int doc, Spans found, Spans.IntTest wanted)
      throws IOException {
    found.clear();
    if (values.advanceExact(doc)) {
      places.read(values.binaryValue());
      for (int i = 0; i < places.size(); i++) {
        if (wanted.accepts(i)) {
          found.add(places.first(i), places.last(i), false);
        }
      }
      found.order();
    }
  }
}
