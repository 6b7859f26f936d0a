package org.quotidian.index.snippets;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.entity.Mention;
import org.quotidian.index.lookup.NamedMentions;
import org.quotidian.search.StoredArticle;

/** Finds the places of the mentions that the names of a query ask for. */
final class NameSpots {
  private final List<Wanted> names = new ArrayList<>();

  /** Adds a name. */
  void add(NamedMentions name, int part) {
    names.add(new Wanted(name, part));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Finds the mentions of an article. */
  void find(StoredArticle article, List<Spot> spots) {
    for (Wanted wanted : names) {
      boolean[] found = wanted.name.in(article.mentions());
      for (int i = 0; i < found.length; i++) {
        if (found[i]) {
          Mention mention = article.mentions().get(i);
          spots.add(new Spot(mention.field(), mention.start(), mention.end(), wanted.part));
        }
      }
    }
  }

  private record Wanted(NamedMentions name, int part) {}
}
