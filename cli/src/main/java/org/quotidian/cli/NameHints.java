package org.quotidian.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quotidian.NewsIndex;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.TextField;

/** Says of the names and words in a query that match nothing what they may be meant for. */
final class NameHints {
  private static final int SHOWN = 3;
  private static final int MOST_NAMES = 5;

  private final NewsIndex index;
  private final Console console;

  NameHints(NewsIndex index, Console console) {
    this.index = index;
    this.console = console;
  }

  /**
   * Prints a line to standard error for each name that is nobody's but like somebody's, and for each
   * word that no article has but that is like a name or another word.
   */
  void print(NewsQuery query) throws IOException {
    List<NewsQuery> asked = new ArrayList<>();
    gather(query, asked);
    for (NewsQuery one : asked.subList(0, Math.min(MOST_NAMES, asked.size()))) {
      if (one instanceof QueryPart.Named name) {
        print(name);
      } else if (one instanceof QueryPart.Word word) {
        if (isNowhere(word)) {
          print(word);
        } else if (allTooCommon(asked)) {
          console.note("words so common are not looked for; 'exact:\"…\"' finds them");
          return;
        }
      }
    }
  }

  private void print(QueryPart.Word missed) throws IOException {
    String field = missed.field() == TextField.ANY ? "" : lower(missed.field());
    long elsewhere = field.isEmpty() ? 0 : count(NewsQuery.text(missed.word()));
    if (elsewhere > 0) {
      console.note(
          "no article has \""
              + missed.word()
              + "\" in its "
              + field
              + "; without \""
              + field
              + ":\" "
              + Words.count(elsewhere, "article"));
      return;
    }
    List<EntityCount> near = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      near.addAll(index.didYouMean(type, missed.word(), SHOWN));
    }
    near.sort(Comparator.comparingLong(count -> -count.articles()));
    String none = "no article has \"" + missed.word() + "\"";
    if (!near.isEmpty()) {
      console.note(none + ": did you mean " + listed(near) + "?");
      return;
    }
    NewsQuery likely = new QueryPart.Word(missed.field(), missed.word(), QueryPart.Match.FUZZY);
    long articles = count(likely);
    if (articles > 0) {
      console.note(
          none
              + "; "
              + missed.word()
              + "~ also finds words with a letter or two wrong ("
              + Words.count(articles, "article")
              + ")");
    }
  }

  /** A word too common to be looked for finds nothing alone, and falls away beside others. */
  private boolean allTooCommon(List<NewsQuery> asked) throws IOException {
    for (NewsQuery one : asked) {
      if (!(one instanceof QueryPart.Word word) || count(word) > 0 || isNowhere(word)) {
        return false;
      }
    }
    return true;
  }

  /** A word too common to be looked for falls away beside others, so it is not nowhere. */
  private boolean isNowhere(QueryPart.Word word) throws IOException {
    return count(NewsQuery.all().and(word)) == 0;
  }

  private long count(NewsQuery query) throws IOException {
    return index.search(query, SearchOptions.builder().limit(0).build()).total();
  }

  private static String listed(List<EntityCount> near) {
    return near.stream()
        .limit(SHOWN)
        .map(one -> one.entity().name() + " (" + Words.count(one.articles(), "article") + ")")
        .collect(Collectors.joining(", "));
  }

  private void print(QueryPart.Named asked) throws IOException {
    String role = lower(asked.role());
    if (asked.thisSpelling()) {
      NewsQuery spelledAnyhow = new QueryPart.Named(asked.role(), asked.name(), false);
      long articles = count(spelledAnyhow);
      if (articles > 0 && count(asked) == 0) {
        console.note(
            "none is spelled \""
                + asked.name()
                + "\", capitals counted; in any spelling "
                + Words.count(articles, "article"));
        return;
      }
    }
    List<EntityCount> near = new ArrayList<>();
    for (EntityType type : types(asked)) {
      near.addAll(index.didYouMean(type, asked.name(), SHOWN));
    }
    if (!near.isEmpty()) {
      console.note("no " + role + " \"" + asked.name() + "\": did you mean " + listed(near) + "?");
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private List<EntityType> types(QueryPart.Named asked) throws IOException {
    if (asked.name().equals(NewsQuery.ANY_NAME)) {
      return List.of();
    }
    return switch (asked.role()) {
      case PERSON -> List.of(EntityType.PERSON);
      case PLACE -> List.of(EntityType.PLACE);
      case ORG -> List.of(EntityType.ORG);
      case SPEAKER ->
          index.claims(asked).total() > 0 ? List.of() : List.of(EntityType.PERSON, EntityType.ORG);
      case ABOUT, TOLD, TARGET -> List.of();
    };
  }

  private static void gather(NewsQuery query, List<NewsQuery> names) {
    if (query instanceof QueryPart.Named
        || (query instanceof QueryPart.Word word && word.match() == QueryPart.Match.WORD)) {
      names.add(query);
    } else if (query instanceof QueryPart.And and) {
      and.parts().forEach(part -> gather(part, names));
    } else if (query instanceof QueryPart.Or or) {
      or.parts().forEach(part -> gather(part, names));
    } else if (query instanceof QueryPart.Boosted boosted) {
      gather(boosted.part(), names);
    } else if (query instanceof QueryPart.SameClaim same) {
      gather(same.inner(), names);
    }
  }
}
