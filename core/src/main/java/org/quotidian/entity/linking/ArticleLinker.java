package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;

/** Links all names of one article; made anew for each article. */
public final class ArticleLinker {
  private final PlaceTable table;
  private final PlaceLinker places;

  /** The places of demonyms by the token after them. */
  private final Map<Integer, Integer> demonyms = new HashMap<>();

  /** Makes a linker for one article. */
  public ArticleLinker(PlaceTable table) {
    this.table = table;
    this.places = new PlaceLinker(table);
  }

  /**
   * Counts the outlet's country, before {@link #link}.
   *
   * @param country the ISO 3166-1 alpha-2 code, or the empty string if it is not known
   */
  public void outlet(String country) {
    int place = country.isEmpty() ? -1 : table.withId(country);
    if (place >= 0) {
      places.outlet(place);
    }
  }

  /** Counts a word such as "RCMP" for the country whose newspapers use it ({@link HomeWords}), before {@link #link}. */
  public void homeWord(String country) {
    places.homeWord(table.withId(country));
  }

  /**
   * Counts a word such as "Ukrainian" for its place, before {@link #link}.
   *
   * @param endToken the token after it
   */
  public void demonym(int place, int endToken) {
    places.demonym(place);
    demonyms.put(endToken, place);
  }

  /**
   * Gives each name its entity; names come in the order of the article.
   *
   * @param inner the places within names of organisations; they speak for their country as others do,
   *     and stay without entity where no place of their name is known
   */
  public void link(List<Name> names, List<Name> inner, Surroundings surroundings) {
    new PersonLinker(surroundings).link(names);
    places.link(names, inner, surroundings);
    new OrgLinker(bodies(names, surroundings)).link(names);
    Metonyms metonyms = new Metonyms(table);
    for (Name name : names) {
      name.standsFor = metonyms.government(name, surroundings.acts(name));
    }
  }

  private BodiesHere bodies(List<Name> names, Surroundings surroundings) {
    BodiesHere bodies =
        new BodiesHere(places.home(names, surroundings), places.abroad(names, surroundings));
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).type == EntityType.ORG) {
        Entity owner = owner(names, i, surroundings);
        int place =
            owner != null && owner.type() == EntityType.PLACE
                ? table.withId(owner.id().substring("place:".length()))
                : demonyms.getOrDefault(names.get(i).firstToken, -1);
        if (place >= 0 && table.kind(place) == PlaceKind.COUNTRY) {
          bodies.owned(names.get(i), place);
        }
      }
    }
    return bodies;
  }

  /** Returns what is said to have an organisation: Kenya in "Kenya's Supreme Court"; null if nothing is. */
  private static @Nullable Entity owner(List<Name> names, int at, Surroundings surroundings) {
    Name name = names.get(at);
    if (at + 1 < names.size() && surroundings.isOf(name, names.get(at + 1))) {
      return names.get(at + 1).entity;
    }
    return at > 0 && surroundings.owns(names.get(at - 1), name) ? names.get(at - 1).entity : null;
  }

  /**
   * A region or country that follows a place.
   *
   * @param text its words
   * @param closed whether a mark ends it, so that it says where the place lies and is not the next item
   *     of a list or the next part of the sentence
   * @param listed whether another region or country follows, so that all may be items of a list
   */
  public record Wider(String text, boolean closed, boolean listed) {}

  /**
   * A place that another is said to be near to.
   *
   * @param text its words
   * @param close whether the other lies close by, not just in some direction from there
   */
  public record Near(String text, boolean close) {}

  /** What sort of place the words around a name say it is: "Washington state", "the city of New York". */
  public enum Division {
    REGION,
    TOWN
  }

  /** What a person is, as far as titles and given names tell. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /** What stands around the names of an article. */
  public interface Surroundings {
    /**
     * Returns the region or country that follows a place after a comma or in brackets ("Texas" in
     * "Paris, Texas"), or null.
     */
    @Nullable Wider wider(Name name);

    /**
     * Returns the place that a place is said to be near to ("Brisbane" in "Kingston, south of Brisbane"),
     * or null.
     */
    @Nullable Near near(Name name);

    /** Returns what sort of place the words around a name say it is, or null if they say nothing. */
    @Nullable Division division(Name name);

    /** Tells whether nothing but a comma or "and" stands between two names that follow each other. */
    boolean isListed(Name before, Name after);

    /** Tells whether nothing but a possessive mark stands between two names: "Kenya's Supreme Court". */
    boolean owns(Name before, Name after);

    /** Tells whether nothing but "of" stands between two names: "the Supreme Court of Kenya". */
    boolean isOf(Name before, Name after);

    /** Returns the title before a person's name ("president", "mrs"), in small letters, or null. */
    @Nullable String title(Name name);

    /** Returns what a person is by the title before the name, else by the given name it begins with. */
    Gender gender(Name name);

    /** Tells whether the body begins with the name and a mark after it: the place it was written in. */
    boolean isDateline(Name name);

    /** Tells whether words before a person's name say whose kin it is: "his wife", "first lady". */
    boolean isKin(Name name);

    /** Tells whether the name is the subject of a verb of speech or action. */
    boolean acts(Name name);
  }
}
