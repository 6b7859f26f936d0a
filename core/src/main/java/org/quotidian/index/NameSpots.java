package org.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.StoredArticle;

/** Finds the mentions that the names of a query ask for. */
final class NameSpots {
  private final NameCorrections corrections;
  private final NameKeys keys;
  private final List<Wanted> names = new ArrayList<>();

  private final boolean demonyms;

  NameSpots(NameCorrections corrections, NameKeys keys, boolean demonyms) {
    this.corrections = corrections;
    this.keys = keys;
    this.demonyms = demonyms;
  }

  /** Adds a name of one type. */
  void add(EntityType type, QueryPart.Named named, int part) {
    names.add(
        new Wanted(
            type,
            named.name().equals(NewsQuery.ANY_NAME)
                ? null
                : NameRequest.of(corrections, type, named.name()),
            named.thisSpelling() ? Keywords.spelling(type, named.name()) : null,
            part));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Finds the mentions of an article. */
  void find(StoredArticle article, List<Spot> spots) {
    for (Wanted wanted : names) {
      boolean[] found = mentions(wanted, article.mentions());
      for (int i = 0; i < found.length; i++) {
        if (found[i]) {
          Mention mention = article.mentions().get(i);
          spots.add(new Spot(mention.field(), mention.start(), mention.end(), wanted.part));
        }
      }
    }
  }

  /** Tells which of the mentions are of the one name that was added. */
  boolean[] mentions(List<Mention> mentions) {
    return mentions(names.get(0), mentions);
  }

  private boolean[] mentions(Wanted wanted, List<Mention> mentions) {
    EntityTable entities = new EntityTable();
    entities.fill(ofType(wanted.type, mentions), List.of());
    boolean[] asked = new boolean[mentions.size()];
    boolean[] accepted = new boolean[entities.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = wanted.accepts(entities.get(i), entities.spellings(i), keys, corrections);
    }
    for (int i = 0; i < asked.length; i++) {
      Mention mention = mentions.get(i);
      if (mention.form() != Mention.Form.NAME && !demonyms) {
        continue;
      }
      int number = entities.numberOf(mention.entity());
      int stoodFor = entities.numberOf(mention.standsFor());
      boolean found =
          (number > 0 && accepted[number - 1]) || (stoodFor > 0 && accepted[stoodFor - 1]);
      asked[i] = found && wanted.accepts(mention.text());
    }
    return asked;
  }

  /** Returns the mentions that name, or stand for, an entity of a type: no other is looked at. */
  private static List<Mention> ofType(EntityType type, List<Mention> mentions) {
    List<Mention> some = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Entity entity = mention.entity();
      Entity stoodFor = mention.standsFor();
      if ((entity != null && entity.type() == type)
          || (stoodFor != null && stoodFor.type() == type)) {
        some.add(mention);
      }
    }
    return some;
  }

  private record Wanted(
      EntityType type, @Nullable NameRequest request, @Nullable BytesRef spelling, int part) {

    /** Tells whether the entity is asked for. */
    boolean accepts(
        Entity entity, List<String> spellings, NameKeys found, NameCorrections corrections) {
      return entity.type() == type
          && (request == null
              || request.accepts(
                  corrections.entity(entity.id()), found.of(entity, spellings).keys()));
    }

    /** Tells whether the spelling is asked for. */
    boolean accepts(String words) {
      return spelling == null || spelling.equals(Keywords.spelling(type, words));
    }
  }
}
