package org.quotidian.index.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.CountedIds;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Instants;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Keywords;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.layout.Sites;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.index.lookup.Conditions;
import org.quotidian.index.lookup.NameQueries;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.snapshot.AddedClock;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.spans.SpansQuery;
import org.quotidian.index.terms.PostWords;
import org.quotidian.search.NameRole;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.TextField;

/** Turns a question for articles into Lucene's terms. */
public final class ArticleQueries extends QueryTranslator {
  private static final int MOST_LIKE_WORDS = 200;

  private final WordQueries words;
  private final NameQueries names;
  private final SpanQueries spans;
  private final SpanQueries shownSpans;
  private final Parents parents;
  private final ClaimQueries claims;
  private final SearchOptions options;

  /** Translates what is searched until a deadline. */
  public ArticleQueries(
      Parents parents, SearchOptions options, SnapshotNames snapshotNames, Deadline deadline) {
    this.parents = parents;
    this.options = options;
    this.words = new WordQueries(snapshotNames.tables().words(), deadline);
    this.names = new NameQueries(snapshotNames, parents, options.demonyms(), deadline);
    this.spans = new SpanQueries(names, words, false, deadline);
    this.shownSpans = new SpanQueries(names, words, true, deadline);
    this.claims = new ClaimQueries(parents, options, this, names, words);
  }

  /** Returns how the conditions of the user's corrections are put. */
  public static Conditions conditions(Parents parents) {
    return (where, names, deadline) ->
        new ArticleQueries(parents, SearchOptions.standard(), names, deadline).whole(where);
  }

  /** Returns the articles that match and count at all. */
  public Query counted(NewsQuery query) {
    return AddedClock.since(options.addedAfter(), whole(query));
  }

  /** Returns what asks for a part by its places, or null if the part is not asked so. */
  @Nullable SpansQuery byPlaces(NewsQuery query) {
    return SpanQueries.asks(query) ? spans.query(query) : null;
  }

  /** Returns the same for a few articles that are found already. */
  public @Nullable SpansQuery byPlacesInFew(NewsQuery query) {
    return SpanQueries.asks(query) ? shownSpans.query(query) : null;
  }

  /** Returns what asks for words. */
  public WordQueries words() {
    return words;
  }

  /** Returns what asks for names. */
  public NameQueries names() {
    return names;
  }

  /** Returns the translator for the parts that speak of claims. */
  public ClaimQueries claims() {
    return claims;
  }

  @Override
  Query everything() {
    return Parents.QUERY;
  }

  @Override
  @Nullable Query leaf(NewsQuery query) {
    if (SpanQueries.asks(query)) {
      NewsQuery told = spans.told(query);
      return told == null || SpanQueries.asks(told) ? spans.query(query) : of(told);
    } else if (query instanceof QueryPart.Word word) {
      return inFields(word.field(), field -> words.word(field, word));
    } else if (query instanceof QueryPart.Phrase phrase) {
      return inFields(phrase.field(), field -> words.phrase(field, phrase.words(), phrase.slop()));
    } else if (query instanceof QueryPart.Named named) {
      EntityType type = type(named.role());
      return type == null ? withClaim(query) : named(type, named);
    } else if (query instanceof QueryPart.Published published) {
      return LongPoint.newRangeQuery(
          Fields.PUBLISHED, first(published.from()), last(published.before()));
    } else if (query instanceof QueryPart.Keyword keyword) {
      return keyword(keyword);
    } else if (query instanceof QueryPart.WordCount count) {
      return NumericDocValuesField.newSlowRangeQuery(Fields.LENGTH, count.least(), count.most());
    } else if (query instanceof QueryPart.Around circle) {
      return new CircleQuery(circle, List.of(KeyField.ARTICLE));
    } else if (query instanceof QueryPart.Like like) {
      return like(like.runningText());
    }
    return withClaim(query);
  }

  /** Returns the articles that have a claim for which a part holds. */
  private @Nullable Query withClaim(NewsQuery query) {
    Query claim = claims.counted(query);
    return claim == null ? null : new ToParentBlockJoinQuery(claim, parents.bits(), ScoreMode.Max);
  }

  private Query named(EntityType type, QueryPart.Named named) {
    if (named.name().equals(NewsQuery.ANY_NAME)) {
      return new FieldExistsQuery(CountedIds.name(type));
    }
    Query query = names.named(KeyField.ARTICLE, type, named.name());
    return named.thisSpelling()
        ? new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(spelled(type, named.name()), Occur.FILTER)
            .build()
        : query;
  }

  /** Returns the articles that spell a name in just this way. */
  static Query spelled(EntityType type, String name) {
    return new TermQuery(new Term(Fields.SPELLING, Keywords.spelling(type, name)));
  }

  private static Query keyword(QueryPart.Keyword keyword) {
    String value = Keywords.fold(keyword.value());
    return switch (keyword.field()) {
      case ID ->
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Fields.ID, keyword.value())), Occur.FILTER)
              .add(Parents.QUERY, Occur.FILTER)
              .build();
      case SOURCE -> constant(new TermQuery(new Term(Fields.SOURCE, value)));
      case SITE -> constant(new TermQuery(new Term(Fields.SITE, Sites.asked(keyword.value()))));
      case LANGUAGE -> constant(new TermQuery(new Term(Fields.LANGUAGE, value)));
      case SECTION -> constant(new TermQuery(new Term(Fields.SECTION, value)));
    };
  }

  /**
   * Any of the words, title and body weighed as one text (Robertson, Zaragoza and Taylor, "Simple BM25
   * extension to multiple weighted fields", CIKM 2004): a post repeats the headline as often as the text.
   */
  private @Nullable Query like(String runningText) {
    List<Query> any = new ArrayList<>();
    for (String word : PostWords.of(runningText, MOST_LIKE_WORDS)) {
      any.add(words.inOneText(word));
    }
    return any.isEmpty() ? null : AnyOf.all(any);
  }

  private static @Nullable Query inFields(TextField field, PerField ask) {
    return switch (field) {
      case TITLE -> ask.of(Fields.TITLE);
      case BODY, LEAD -> ask.of(Fields.BODY);
      case BYLINE -> ask.of(Fields.BYLINE);
      case ANY -> {
        Query title = ask.of(Fields.TITLE);
        Query body = ask.of(Fields.BODY);
        yield title == null || body == null
            ? null
            : AnyOf.best(List.of(new BoostQuery(title, Ranking.TITLE), body));
      }
    };
  }

  /** Returns the type of entity that a role of articles asks for; null for the roles of claims. */
  public static @Nullable EntityType type(NameRole role) {
    return switch (role) {
      case PERSON -> EntityType.PERSON;
      case PLACE -> EntityType.PLACE;
      case ORG -> EntityType.ORG;
      case SPEAKER, ABOUT, TOLD, TARGET -> null;
    };
  }

  /** Returns the first millisecond of a range. */
  static long first(@Nullable Instant from) {
    return from == null ? Long.MIN_VALUE : Instants.millis(from.plusNanos(999_999));
  }

  /** Returns the last millisecond of a range. */
  static long last(@Nullable Instant before) {
    return before == null ? Long.MAX_VALUE : first(before) - 1;
  }

  private interface PerField {
    @Nullable Query of(String field);
  }
}
