package org.quotidian.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/** Says of the names in a query that match nothing what they may be meant for. */
final class NameHints {
  private static final int SHOWN = 3;
  private static final int MOST_NAMES = 5;

  private final NewsIndex index;
  private final Console console;

  NameHints(NewsIndex index, Console console) {
    this.index = index;
    this.console = console;
  }

  /** Prints a line to standard error for each name that is nobody's but like somebody's. */
  void print(NewsQuery query) throws IOException {
    List<QueryPart.Named> names = new ArrayList<>();
    gather(query, names);
    for (QueryPart.Named name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
      print(name);
    }
  }

  private void print(QueryPart.Named asked) throws IOException {
    List<String> near = new ArrayList<>();
    for (EntityType type : types(asked)) {
      for (EntityCount count : index.didYouMean(type, asked.name(), SHOWN)) {
        near.add(count.entity().name() + " (" + Words.count(count.articles(), "article") + ")");
      }
    }
    if (!near.isEmpty()) {
      console.note(
          "no "
              + asked.role().name().toLowerCase(Locale.ROOT)
              + " \""
              + asked.name()
              + "\": did you mean "
              + String.join(", ", near.subList(0, Math.min(SHOWN, near.size())))
              + "?");
    }
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

  private static void gather(NewsQuery query, List<QueryPart.Named> names) {
    if (query instanceof QueryPart.Named named) {
      names.add(named);
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
