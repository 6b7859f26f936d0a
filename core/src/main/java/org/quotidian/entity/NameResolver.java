package org.quotidian.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quotidian.entity.gazetteer.PlaceNames;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.linking.Governments;
import org.quotidian.entity.linking.NationalBodies;
import org.quotidian.entity.names.EditDistance;
import org.quotidian.entity.names.Letters;
import org.quotidian.entity.names.OrgName;
import org.quotidian.entity.names.PersonComparison;
import org.quotidian.entity.names.PersonName;
import org.quotidian.entity.names.WellKnownOrganisations;
import org.quotidian.entity.names.WellKnownPersons;

/**
 * The one way from a written name to keys, at index and at query time alike: an entity is what a
 * name asks for exactly when one of the entity's {@link #indexKeys} is one of the name's {@link
 * #queryKeys}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class NameResolver {
  private static final NameResolver STANDARD = new NameResolver();

  private NameResolver() {}

  /** Returns the resolver over the names that ship with the library. */
  public static NameResolver standard() {
    return STANDARD;
  }

  /**
   * Returns the keys under which an entity is found: first its id, which no other entity has, then the
   * keys of its spellings and of shorter forms of them (the surname alone), and for a place its own and
   * those of the regions and the country that it lies in.
   *
   * @param entity what the article names
   * @param spellings how the article spells it; may be empty
   */
  public List<String> indexKeys(Entity entity, Collection<String> spellings) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(entity.id());
    addIndexKeys(entity, entity.name(), keys);
    for (String spelling : spellings) {
      addIndexKeys(entity, spelling, keys);
    }
    return List.copyOf(keys);
  }

  /**
   * Returns the keys that a name asks for; never empty.
   *
   * @param type as what it is asked for: "Washington" the person is not "Washington" the place
   * @param name the name in any spelling, or an entity's id
   */
  public List<String> queryKeys(EntityType type, String name) {
    Set<String> keys = new LinkedHashSet<>();
    if (isId(type, name)) {
      keys.add(type == EntityType.PLACE ? within(name) : name);
      return List.copyOf(keys);
    }
    switch (type) {
      case PERSON -> keys.add("person~" + PersonName.of(name).key());
      case PLACE -> addPlaces(name, keys);
      case ORG -> {
        OrgName org = OrgName.of(name);
        keys.add("org~" + org.key());
        Entity known = WellKnownOrganisations.standard().find(org.key());
        if (known != null) {
          keys.add("org~" + OrgName.of(known.name()).key());
        }
        Entity body = NationalBodies.named(org);
        if (body != null) {
          keys.add(body.id());
        }
        Entity government = Governments.named(name);
        if (government != null) {
          keys.add(government.id());
        }
      }
    }
    return List.copyOf(keys);
  }

  /**
   * Returns the entity that a name means when nothing more is known: the likeliest place, the
   * organisation known by it, the person called so in full. An entity of another tagger's making may
   * have another id.
   *
   * @param name the name in any spelling, or an entity's id; the name of a person known only by an id
   *     is made of the id
   */
  public Entity entity(EntityType type, String name) {
    boolean id = isId(type, name);
    return switch (type) {
      case PERSON -> {
        if (id) {
          yield new Entity(name, type, worded(name), null);
        }
        PersonName taken = PersonName.of(name);
        String known =
            taken.isFull() ? null : WellKnownPersons.standard().bySurname(taken.surname());
        String full = known == null ? name : known;
        yield new Entity("person:" + PersonName.of(full).key(), type, full, null);
      }
      case ORG -> {
        if (id) {
          yield new Entity(name, type, worded(name), null);
        }
        OrgName org = OrgName.of(name);
        Entity known = WellKnownOrganisations.standard().find(org.key());
        Entity body = known == null ? NationalBodies.named(org) : known;
        yield body == null ? new Entity("org:" + org.key(), type, name, null) : body;
      }
      case PLACE -> {
        List<String> ids =
            id ? List.of(name.substring(prefix(type).length())) : PlaceNames.asked(name);
        PlaceTable places = PlaceTable.standard();
        int place = ids.isEmpty() ? -1 : places.withId(ids.get(0));
        if (place >= 0) {
          yield places.entity(place);
        }
        yield id
            ? new Entity(name, type, worded(name), null)
            : new Entity("place:" + OrgName.of(name).key(), type, name, null);
      }
    };
  }

  /**
   * Compares two spellings: are they one person's name? In doubt they are not.
   *
   * @return the answer with a score and the reason in words
   */
  public NameMatch compare(String a, String b) {
    return PersonComparison.of(a, b);
  }

  private void addIndexKeys(Entity entity, String spelling, Set<String> keys) {
    switch (entity.type()) {
      case PERSON -> {
        for (String key : PersonName.of(spelling).shortKeys()) {
          keys.add("person~" + key);
        }
      }
      case PLACE -> addPlaceKeys(entity, spelling, keys);
      case ORG -> {
        OrgName org = OrgName.of(spelling);
        keys.add("org~" + org.key());
        if (org.acronym().length() >= 3) {
          keys.add("org~" + org.acronym());
        }
      }
    }
  }

  /** A place of the gazetteer is found by its id and what it lies in, any other by its letters. */
  private void addPlaceKeys(Entity entity, String spelling, Set<String> keys) {
    PlaceTable places = PlaceTable.standard();
    int place =
        entity.id().startsWith("place:")
            ? places.withId(entity.id().substring("place:".length()))
            : -1;
    keys.add(within(entity.id()));
    if (place < 0) {
      keys.add("place~" + OrgName.of(spelling).key());
      int point = entity.id().indexOf('.');
      if (point > 0) {
        keys.add("place:" + entity.id().substring(point + 1));
      }
    } else if (places.region(place) >= 0) {
      keys.add(within("place:" + places.id(places.region(place))));
    }
    Location location = entity.location();
    if (location != null && !location.country().isEmpty()) {
      keys.add(within("place:" + location.country()));
    }
  }

  /** "Paris" asks for all places of that name that people commonly mean, "Paris, Texas" for one. */
  private void addPlaces(String name, Set<String> keys) {
    for (String id : PlaceNames.asked(name)) {
      keys.add(within("place:" + id));
    }
    keys.add("place~" + OrgName.of(name).key());
  }

  /** Returns the words of a name in plain lower-case letters, as names are completed by. */
  public List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String plain = Letters.plain(name);
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (!Character.isLetterOrDigit(c) && c != '\'') {
        if (i > start) {
          words.add(plain.substring(start, i).replace("'", ""));
        }
        start = i + 1;
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Returns the words of a person's name, each in the one spelling that stands for all. */
  public List<String> foldedWords(String name) {
    return PersonName.of(name).parts();
  }

  /** Tells whether one of two given names is a short form of the other: "Bob" and "Robert". */
  public boolean areShortForms(String a, String b) {
    return PersonName.areShortForms(PersonName.of(a).surname(), PersonName.of(b).surname());
  }

  /** Returns the ids of the region and the country that a place lies in, the smaller first; none of a place on no map. */
  public List<String> around(String placeId) {
    PlaceTable places = PlaceTable.standard();
    int place = placeId.startsWith("place:") ? places.withId(placeId.substring(6)) : -1;
    List<String> around = new ArrayList<>();
    if (place >= 0 && places.region(place) >= 0) {
      around.add("place:" + places.id(places.region(place)));
    }
    if (place >= 0 && !places.country(place).isEmpty()) {
      around.add("place:" + places.country(place));
    }
    around.remove(placeId);
    return around;
  }

  /** Returns the words that an id alone tells of its entity's name. */
  public List<String> wordsOfId(String id) {
    boolean place = id.startsWith("place:");
    int row = place ? PlaceTable.standard().withId(id.substring("place:".length())) : -1;
    return words(row >= 0 ? PlaceTable.standard().name(row) : worded(id));
  }

  /** Returns how many letters are wrong between two words; more than {@code most} if more are. */
  public int distance(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) > most ? most + 1 : EditDistance.of(a, b, most);
  }

  /** Returns the words of an id, which for an entity of the standard tagger's are its folded name. */
  private static String worded(String id) {
    return id.substring(id.indexOf(':') + 1).replace('-', ' ').replace('+', ' ');
  }

  /** Tells whether a name is an entity's id, such as {@code person:volodimir-zelenski}. */
  private boolean isId(EntityType type, String name) {
    String prefix = prefix(type);
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && name.charAt(prefix.length()) != ' ';
  }

  /** Returns the key of a place and of all that lies in it, given the place's id. */
  public String within(String placeId) {
    return "place@" + placeId.substring(placeId.indexOf(':') + 1);
  }

  /** Returns what the ids of all entities of a type begin with. */
  public String prefix(EntityType type) {
    return switch (type) {
      case PERSON -> "person:";
      case PLACE -> "place:";
      case ORG -> "org:";
    };
  }
}
