package org.quotidian.index.snippets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;
import org.quotidian.index.lookup.NamedMentions;
import org.quotidian.index.query.CircleQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.StoredArticle;

/** Finds the places of the mentions that the names and circles of a query ask for. */
final class NameSpots {
  private final List<Wanted> names = new ArrayList<>();

  /** Adds a name. */
  void add(NamedMentions name, int part) {
    names.add(new Wanted(name::in, part));
  }

  /** Adds a circle on the map: those count who name a place in it by name. */
  void add(QueryPart.Around circle, int part) {
    names.add(new Wanted(mentions -> in(circle, mentions), part));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Finds the mentions of an article. */
  void find(StoredArticle article, List<Spot> spots) {
    for (Wanted wanted : names) {
      boolean[] found = wanted.name.apply(article.mentions());
      for (int i = 0; i < found.length; i++) {
        if (found[i]) {
          Mention mention = article.mentions().get(i);
          spots.add(new Spot(mention.field(), mention.start(), mention.end(), wanted.part));
        }
      }
    }
  }

  private static boolean[] in(QueryPart.Around circle, List<Mention> mentions) {
    boolean[] found = new boolean[mentions.size()];
    for (int i = 0; i < found.length; i++) {
      Mention mention = mentions.get(i);
      Entity entity = mention.entity();
      found[i] =
          mention.form() == Mention.Form.NAME
              && entity != null
              && CircleQuery.holds(circle, entity.id());
    }
    return found;
  }

  private record Wanted(Function<List<Mention>, boolean[]> name, int part) {}
}
