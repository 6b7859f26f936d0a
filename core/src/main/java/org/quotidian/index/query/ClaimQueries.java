package org.quotidian.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.Confidences;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.layout.Traits;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.index.lookup.NameQueries;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.spans.ClaimSpansQuery;
import org.quotidian.index.spans.SpansQuery;
import org.quotidian.index.terms.SourceFold;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.TextField;

/** Turns a question for claims into Lucene's terms: all of it must hold in one claim. */
public final class ClaimQueries extends QueryTranslator {
  /** Matches every claim and no article. */
  public static final Query EVERY_CLAIM = new FieldExistsQuery(Fields.CONFIDENCE);

  /** The roles in which a claim names somebody or something. */
  private static final List<KeyField> NAMING =
      List.of(KeyField.ABOUT, KeyField.SPEAKER, KeyField.SOURCE_NAMED);

  private final WordQueries words;
  private final SaysQuery says;
  private final NameQueries names;
  private final Parents parents;
  private final SearchOptions options;
  private final ArticleQueries articles;

  ClaimQueries(
      Parents parents,
      SearchOptions options,
      ArticleQueries articles,
      NameQueries names,
      WordQueries words) {
    this.names = names;
    this.words = words;
    this.says = new SaysQuery(words, names);
    this.parents = parents;
    this.options = options;
    this.articles = articles;
  }

  /** Returns the claims for which a part holds and which count at all; null if it asks for nothing. */
  public @Nullable Query counted(NewsQuery query) {
    Query claim = of(query);
    if (claim == null) {
      return null;
    }
    boolean attitudes = options.beliefs() || asksForBeliefs(query);
    if (attitudes && options.minConfidence() == 0) {
      return claim;
    }
    BooleanQuery.Builder counted = new BooleanQuery.Builder().add(claim, Occur.MUST);
    if (!attitudes) {
      counted.add(trait(Traits.act(ClaimAct.BELIEVE)), Occur.MUST_NOT);
    }
    if (options.minConfidence() > 0) {
      counted.add(confident(options.minConfidence()), Occur.FILTER);
    }
    return counted.build();
  }

  private static Query confident(double least) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.CONFIDENCE, Confidences.leastSteps(least), Long.MAX_VALUE);
  }

  @Override
  Query everything() {
    return EVERY_CLAIM;
  }

  @Override
  @Nullable Query leaf(NewsQuery query) {
    if (SpanQueries.isAnywhere(query)) {
      SpansQuery inArticle = articles.byPlaces(query);
      return inArticle == null ? null : new ClaimSpansQuery(inArticle, parents);
    } else if (query instanceof QueryPart.Word word) {
      return word.field() == TextField.ANY ? inClaim(field -> word(field, word)) : ofArticle(query);
    } else if (query instanceof QueryPart.Phrase phrase) {
      return phrase.field() == TextField.ANY
          ? inClaim(field -> phrase(field, phrase.words(), phrase.slop()))
          : ofArticle(query);
    } else if (query instanceof QueryPart.Named named) {
      return named(named);
    } else if (query instanceof QueryPart.ActIs act) {
      return trait(Traits.act(act.act()));
    } else if (query instanceof QueryPart.KindIs kind) {
      return trait(Traits.kind(kind.kind()));
    } else if (query instanceof QueryPart.Confident confident) {
      return confident(confident.least());
    } else if (query instanceof QueryPart.Around circle) {
      return new CircleQuery(circle, NAMING);
    } else if (query instanceof QueryPart.Says running) {
      return says.of(running.runningText());
    } else if (query instanceof QueryPart.Like like) {
      return says.any(like.runningText());
    } else if (query instanceof QueryPart.SameClaim same) {
      return of(same.inner());
    } else if (query instanceof QueryPart.Published published) {
      return NumericDocValuesField.newSlowRangeQuery(
          Fields.CLAIM_PUBLISHED,
          ArticleQueries.first(published.from()),
          ArticleQueries.last(published.before()));
    }
    return ofArticle(query);
  }

  /** Returns the claims of the articles for which a part holds. */
  private @Nullable Query ofArticle(NewsQuery query) {
    Query article = articles.leaf(query);
    return article == null ? null : new ToChildBlockJoinQuery(article, parents.bits());
  }

  private @Nullable Query named(QueryPart.Named named) {
    String name = named.name();
    boolean any = name.equals(NewsQuery.ANY_NAME);
    return switch (named.role()) {
      case PERSON, PLACE, ORG -> {
        EntityType type = ArticleQueries.type(named.role());
        yield type == null ? null : inClaim(type, named);
      }
      case SPEAKER -> any ? attributed() : speaker(named);
      case ABOUT -> any ? trait(Traits.ABOUT_NAMES) : about(name);
      case TOLD -> any ? trait(Traits.TOLD) : told(name);
      case TARGET -> any ? trait(Traits.TARGETED) : names.named(KeyField.TARGET, name);
    };
  }

  private Query inClaim(EntityType type, QueryPart.Named named) {
    if (named.name().equals(NewsQuery.ANY_NAME)) {
      return trait(Traits.names(type));
    }
    List<Query> fields = new ArrayList<>();
    for (KeyField field : NAMING) {
      fields.add(names.named(field, type, named.name()));
    }
    Query query = AnyOf.best(fields);
    if (!named.thisSpelling()) {
      return query;
    }
    Query spelled =
        new ToChildBlockJoinQuery(ArticleQueries.spelled(type, named.name()), parents.bits());
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(spelled, Occur.FILTER).build();
  }

  private Query attributed() {
    return new BooleanQuery.Builder()
        .add(EVERY_CLAIM, Occur.FILTER)
        .add(trait(Traits.UNATTRIBUTED), Occur.MUST_NOT)
        .build();
  }

  private Query speaker(QueryPart.Named named) {
    List<Query> ways = new ArrayList<>();
    ways.add(names.named(KeyField.SPEAKER, named.name()));
    String whole = SourceFold.fold(named.name());
    Query called = whole.isEmpty() ? null : names.keyIfThere(KeyField.UNRESOLVED.term(whole));
    if (called != null) {
      // whoever resolves to the name comes before whoever is merely called so
      ways.add(new BoostQuery(called, Ranking.UNRESOLVED));
    }
    Query query = AnyOf.best(ways);
    Query spelled = named.thisSpelling() ? words.all(Fields.CLAIM_SOURCE, named.name()) : null;
    return spelled == null
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(spelled, Occur.FILTER).build();
  }

  private Query about(String name) {
    List<Query> ways = new ArrayList<>();
    ways.add(names.named(KeyField.ABOUT, name));
    Query content = says.all(name);
    if (content != null) {
      ways.add(content);
    }
    return AnyOf.best(ways);
  }

  /** Returns the claims told to somebody by name, or to "reporters". */
  private Query told(String nameOrWords) {
    Query named = names.named(KeyField.TOLD, nameOrWords);
    Query called = words.all(Fields.TOLD_WORDS, nameOrWords);
    return called == null ? named : AnyOf.best(List.of(named, called));
  }

  private @Nullable Query word(String field, QueryPart.Word word) {
    return word.match() == QueryPart.Match.WORD
        ? phrase(field, word.word(), 0)
        : words.word(field, word);
  }

  /** Returns what matches a phrase; a source is so short that its words in any order are enough. */
  private @Nullable Query phrase(String field, String phrase, int slop) {
    return field.equals(Fields.CLAIM_SOURCE)
        ? words.all(field, phrase)
        : words.phrase(field, phrase, slop);
  }

  private static @Nullable Query inClaim(Function<String, @Nullable Query> ask) {
    Query content = ask.apply(Fields.CONTENT);
    Query source = ask.apply(Fields.CLAIM_SOURCE);
    return content == null || source == null
        ? null
        : AnyOf.best(List.of(content, new BoostQuery(source, Ranking.SOURCE)));
  }

  private Query trait(long trait) {
    return constant(names.key(KeyField.TRAIT.term(trait)));
  }

  private static boolean asksForBeliefs(NewsQuery query) {
    if (query instanceof QueryPart.ActIs act) {
      return act.act() == ClaimAct.BELIEVE;
    } else if (query instanceof QueryPart.And and) {
      return and.parts().stream().anyMatch(ClaimQueries::asksForBeliefs);
    } else if (query instanceof QueryPart.Or or) {
      return or.parts().stream().anyMatch(ClaimQueries::asksForBeliefs);
    } else if (query instanceof QueryPart.Boosted boosted) {
      return asksForBeliefs(boosted.part());
    }
    return query instanceof QueryPart.SameClaim same && asksForBeliefs(same.inner());
  }
}
