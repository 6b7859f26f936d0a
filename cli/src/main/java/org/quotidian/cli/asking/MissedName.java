package org.quotidian.cli.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NameRole;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;

/** What is said of a name that a search finds nothing by. */
public final class MissedName {
  private static final int SHOWN = 3;
  private static final SearchOptions COUNT = SearchOptions.builder().limit(0).build();

  private final NewsIndex index;
  private final Console console;
  private final boolean ofClaims;

  /**
   * Says where the name is looked for.
   *
   * @param ofClaims whether claims are, rather than articles
   */
  MissedName(NewsIndex index, Console console, boolean ofClaims) {
    this.index = index;
    this.console = console;
    this.ofClaims = ofClaims;
  }

  /** Returns ": did you mean …?" with those whose names are like this, or nothing. */
  public static String meant(NewsIndex index, List<EntityType> types, String name)
      throws IOException {
    List<EntityCount> near = new ArrayList<>();
    for (EntityType type : types) {
      near.addAll(index.didYouMean(type, name, SHOWN));
    }
    if (near.isEmpty()) {
      return "";
    }
    near.sort(Comparator.comparingLong(count -> -count.articles()));
    return near.stream()
        .limit(SHOWN)
        .map(one -> one.entity().name() + " (" + Words.count(one.articles(), "article") + ")")
        .collect(Collectors.joining(", ", ": did you mean ", "?"));
  }

  /** Prints a line to standard error if nothing bears the name, or nothing as it is asked. */
  void print(QueryPart.Named asked) throws IOException {
    String name = asked.name();
    if (name.equals(NewsQuery.ANY_NAME) || found(asked) > 0) {
      return;
    }
    String none = "no " + role(asked) + " \"" + name + "\"";
    QueryPart.Named anySpelling = new QueryPart.Named(asked.role(), name, false);
    long articles = asked.thisSpelling() ? found(anySpelling) : 0;
    if (articles > 0) {
      console.note(
          "none is spelled \""
              + name
              + "\", capitals counted; in any spelling "
              + Words.count(articles, isOfClaims(asked) ? "claim" : "article"));
      return;
    }
    List<String> elsewhere = elsewhere(asked);
    if (!elsewhere.isEmpty()) {
      console.note(none + "; " + String.join(", ", elsewhere));
      return;
    }
    String meant = meant(index, types(asked.role()), name);
    if (meant.isEmpty()) {
      meant = meant(index, List.of(EntityType.values()), name);
    }
    if (!meant.isEmpty()) {
      console.note(none + meant);
    }
  }

  /** Returns where else the name is known: as which kind, or by how many articles outside claims. */
  private List<String> elsewhere(QueryPart.Named asked) throws IOException {
    List<String> elsewhere = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      NameRole role = NameRole.valueOf(type.name());
      QueryPart.Named as = new QueryPart.Named(role, asked.name(), false);
      long articles = index.search(as, COUNT).total();
      if (articles > 0) {
        elsewhere.add(as + " is in " + Words.count(articles, "article"));
      }
    }
    return elsewhere;
  }

  private long found(QueryPart.Named asked) throws IOException {
    return isOfClaims(asked)
        ? index.claims(asked, COUNT).total()
        : index.search(asked, COUNT).total();
  }

  private boolean isOfClaims(QueryPart.Named asked) {
    return ofClaims || isClaimRole(asked);
  }

  private String role(QueryPart.Named asked) {
    String role =
        switch (asked.role()) {
          case ABOUT -> "claim about";
          case TOLD -> "claim told to";
          case TARGET -> "claim aimed at";
          case PERSON, PLACE, ORG, SPEAKER -> asked.role().name().toLowerCase(Locale.ROOT);
        };
    return ofClaims && !isClaimRole(asked) ? "claim names the " + role : role;
  }

  private static boolean isClaimRole(QueryPart.Named asked) {
    return switch (asked.role()) {
      case PERSON, PLACE, ORG -> false;
      case SPEAKER, ABOUT, TOLD, TARGET -> true;
    };
  }

  private static List<EntityType> types(NameRole role) {
    return switch (role) {
      case PERSON -> List.of(EntityType.PERSON);
      case PLACE -> List.of(EntityType.PLACE);
      case ORG -> List.of(EntityType.ORG);
      case SPEAKER -> List.of(EntityType.PERSON, EntityType.ORG);
      case ABOUT, TOLD, TARGET -> List.of(EntityType.values());
    };
  }
}
