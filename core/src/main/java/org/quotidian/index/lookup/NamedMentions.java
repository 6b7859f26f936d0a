package org.quotidian.index.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.Keywords;
import org.quotidian.index.stored.EntityTable;
import org.quotidian.search.CorrectedEntity;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;

/** Tells which mentions of an article are of what a name of a query asks for. */
public final class NamedMentions {
  private final NameQueries names;
  private final EntityType type;
  private final @Nullable NameRequest request;
  private final BytesRef[] keys;
  private final @Nullable BytesRef spelling;

  /**
   * Makes it for a name.
   *
   * @param names how names are asked for
   */
  public NamedMentions(NameQueries names, EntityType type, QueryPart.Named named) {
    this.names = names;
    this.type = type;
    this.request =
        named.name().equals(NewsQuery.ANY_NAME)
            ? null
            : NameRequest.of(names.corrections(), type, named.name());
    this.keys =
        request == null
            ? new BytesRef[0]
            : request.keys().stream().map(BytesRef::new).toArray(BytesRef[]::new);
    this.spelling = named.thisSpelling() ? Keywords.spelling(type, named.name()) : null;
  }

  /** Returns the type of whom is asked for. */
  EntityType type() {
    return type;
  }

  /** Tells it of each mention in the order of an article's list. */
  public boolean[] in(List<Mention> mentions) {
    EntityTable entities = new EntityTable();
    entities.fill(ofType(mentions), List.of());
    boolean[] asked = new boolean[mentions.size()];
    boolean[] accepted = new boolean[entities.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = accepts(entities.get(i), entities.spellings(i));
    }
    for (int i = 0; i < asked.length; i++) {
      Mention mention = mentions.get(i);
      if (!counts(mention.form())) {
        continue;
      }
      int number = entities.numberOf(mention.entity());
      int stoodFor = entities.numberOf(mention.standsFor());
      boolean found =
          (number > 0 && accepted[number - 1]) || (stoodFor > 0 && accepted[stoodFor - 1]);
      asked[i] = found && accepts(mention.text());
    }
    return asked;
  }

  /** Returns the mentions that name, or stand for, an entity of the type: no other is looked at. */
  private List<Mention> ofType(List<Mention> mentions) {
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

  /** Tells whether what is named in a form counts. */
  boolean counts(Mention.Form form) {
    return form == Mention.Form.NAME || names.demonyms();
  }

  /** Tells whether the entity is asked for. */
  boolean accepts(Entity entity, List<String> spellings) {
    return entity.type() == type
        && (request == null
            || isMember(request, entity)
            || hasKey(names.keys().of(entity, spellings).keys()));
  }

  /** Tells whether the user's corrections put the entity together with who is asked for. */
  private boolean isMember(NameRequest asked, Entity entity) {
    CorrectedEntity corrected = names.corrections().entity(entity.id());
    return corrected != null && !Collections.disjoint(asked.members(), corrected.members());
  }

  private boolean hasKey(BytesRef[] itsKeys) {
    for (BytesRef key : keys) {
      for (BytesRef one : itsKeys) {
        if (one.bytesEquals(key)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether the spelling is asked for. */
  boolean accepts(String words) {
    return spelling == null || spelling.equals(Keywords.spelling(type, words));
  }
}
