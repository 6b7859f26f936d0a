package org.quotidian.entity.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.names.PersonName;
import org.quotidian.entity.names.WellKnownPersons;

/**
 * Gives the persons of one article their entities: a surname, a given name or an initial with a
 * surname goes to the full name of the article that it fits; two full names that differ stay two
 * persons. Of several with the surname it is the one who is addressed so ("Mrs.", "President"), else the
 * one who is known by the surname alone (a president) or is not introduced as somebody's kin; else the one for
 * whom the bare surname has stood before, as a relative named in passing does not take it over; else the
 * one named last before it. Whoever is known by the surname alone and is never named in full is somebody else
 * than those who are, if addressed as president or if all these are kin: the Trump beside Melania. It is nobody whose full name follows at once ("Castro's daughter
 * Lucía Castro").
 */
final class PersonLinker {
  private static final int MOST_SHORTS = (1 << 23) - 1;

  private static final String PRESIDENT = "president";

  private static final Set<String> ARTICLES = Set.of("al", "el", "bin", "ibn", "as", "ar", "ad");

  /** How many persons that share a name part are looked at; more than any article has. */
  private static final int MOST_NAMESAKES = 40;

  /** Within so many tokens behind a bare surname a full name is somebody else's. */
  private static final int AT_ONCE = 8;

  /** So often must a bare surname have stood for one person to be that person's. */
  private static final int OWNED = 2;

  private final ArticleLinker.Surroundings surroundings;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<String, PersonName> parsed = new HashMap<>();
  private final Set<String> ends = new HashSet<>(2);

  PersonLinker(ArticleLinker.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void link(List<Name> names) {
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        addEnd(name.text);
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        PersonName taken = parsed.computeIfAbsent(name.text, this::take);
        if (taken.isFull()) {
          Person person = personOf(taken, name);
          person.add(name);
          person.written(taken, name.text);
          String given = taken.parts().get(0);
          if (!person.name.parts().contains(given) && person.otherGiven.add(given)) {
            byPart.computeIfAbsent(given, key -> new ArrayList<>(2)).add(person);
          }
          person.kin |= surroundings.isKin(name);
          person.addressed(surroundings.title(name), surroundings.gender(name));
        }
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        PersonName taken = parsed.computeIfAbsent(name.text, this::take);
        if (!taken.isFull() && isNeverInFull(taken, name)) {
          add(taken, name);
        }
      }
    }
    for (Name name : names) {
      if (name.type == EntityType.PERSON) {
        PersonName taken = parsed.computeIfAbsent(name.text, this::take);
        if (!taken.isFull()) {
          Person person = shortName(taken, name);
          person.mentions.add(name);
          person.shorts++;
          person.addressed(surroundings.title(name), surroundings.gender(name));
        }
      }
    }
    for (Person person : persons) {
      Entity entity = person.entity();
      for (Name mention : person.mentions) {
        mention.entity = entity;
      }
    }
  }

  /** Keeps the last two words of a longer name that are an article and a surname: "Al Maktoum". */
  private void addEnd(String text) {
    int last = text.lastIndexOf(' ');
    int before = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
    if (before > 0
        && ARTICLES.contains(text.substring(before + 1, last).toLowerCase(Locale.ROOT))) {
      ends.add(text.substring(before + 1));
    }
  }

  /** Takes a name apart; what a longer name of the article ends in is its surname, article and all. */
  private PersonName take(String text) {
    return PersonName.of(ends.contains(text) ? text.substring(text.indexOf(' ') + 1) : text);
  }

  private Person personOf(PersonName full, Name name) {
    for (Person person : namesakes(full.surname())) {
      if (isSame(person.name, full)) {
        if (full.parts().size() > person.name.parts().size()
            || (full.parts().size() == person.name.parts().size()
                && full.parts().get(0).length() > 1
                && person.name.parts().get(0).length() == 1)) {
          person.name = full;
          person.text = name.text;
        }
        return person;
      }
    }
    return add(full, name);
  }

  private Person add(PersonName name, Name mention) {
    Person person = new Person(name, mention.text);
    persons.add(person);
    for (int i = 0; i <= name.surnameAt(); i++) {
      byPart.computeIfAbsent(name.parts().get(i), key -> new ArrayList<>(2)).add(person);
    }
    return person;
  }

  private List<Person> namesakes(String part) {
    List<Person> all = byPart.getOrDefault(part, List.of());
    return all.subList(Math.max(0, all.size() - MOST_NAMESAKES), all.size());
  }

  /** Two full names are one person's if all parts of the shorter fit in order into the longer. */
  private static boolean isSame(PersonName a, PersonName b) {
    if (a.key().equals(b.key())) {
      return a.initials().isEmpty() || b.initials().isEmpty() || a.initials().equals(b.initials());
    }
    boolean ordered = a.parts().size() <= b.parts().size();
    PersonName shorter = ordered ? a : b;
    PersonName longer = ordered ? b : a;
    if (!shorter.surname().equals(longer.surname())
        || shorter.surnameAt() != shorter.parts().size() - 1
        || longer.surnameAt() != longer.parts().size() - 1) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < shorter.surnameAt(); i++) {
      String part = shorter.parts().get(i);
      while (at < longer.surnameAt() && !fits(part, longer.parts().get(at))) {
        if (part.length() == 1 && longer.parts().get(at).length() == 1) {
          return false; // "George W. Bush" is not "George H. W. Bush"
        }
        at++;
      }
      if (at++ >= longer.surnameAt()) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b))
        || (a.length() > 1 && b.length() > 1 && PersonName.areShortForms(a, b));
  }

  /** Tells whether a surname means the one who is known by it, whom the article does not name in full. */
  private boolean isNeverInFull(PersonName surname, Name name) {
    if (WellKnownPersons.standard().bySurname(surname.surname()) == null) {
      return false;
    }
    boolean kin = false;
    for (Person person : namesakes(surname.surname())) {
      if (person.name.surname().equals(surname.surname())) {
        if (person.isWellKnown()) {
          return false;
        }
        kin = true;
        if (!person.kin && !PRESIDENT.equals(surroundings.title(name))) {
          return false;
        }
      }
    }
    return kin;
  }

  private Person shortName(PersonName shortName, Name name) {
    String part = shortName.parts().get(0);
    Person best = null;
    long bestRank = 0;
    for (Person person : namesakes(part)) {
      long rank = rank(person, part, name);
      if (rank > bestRank) {
        best = person;
        bestRank = rank;
      }
    }
    return best != null ? best : add(shortName, name);
  }

  /** Surname before given name before other parts; then as the class comment says. */
  private long rank(Person person, String part, Name name) {
    List<String> parts = person.name.parts();
    int kind = 0;
    if (person.name.surname().equals(part)) {
      kind = 3;
    } else if ((person.name.isFull() && parts.get(0).equals(part))
        || person.otherGiven.contains(part)) {
      kind = 2;
    } else if (person.name.isFull() && parts.contains(part)) {
      kind = 1;
    }
    if (kind == 0) {
      return 0;
    }
    long rank = (long) kind << 60;
    if (kind == 3) {
      String title = surroundings.title(name);
      rank |= person.fullFollows(name.endToken, AT_ONCE) ? 0 : 1L << 59;
      rank |= person.contradicts(surroundings.gender(name)) ? 0 : 1L << 58;
      boolean addressed =
          (title != null && person.titles.contains(title))
              || person.isWomanAs(surroundings.gender(name));
      rank |= addressed ? 1L << 57 : 0;
      rank |= person.kin ? 0 : 1L << 56;
      rank |= person.isWellKnown() ? 1L << 55 : 0;
      rank |= person.shorts >= OWNED ? (long) Math.min(person.shorts, MOST_SHORTS) << 32 : 0;
    }
    return rank + person.lastFullBefore(name.firstToken) + 1;
  }

  /** A full form of a person's name, as it is written, and how often. */
  private record Form(PersonName name, String text, int count) {
    int rank() {
      int given = Math.min(99, name.parts().get(0).length());
      return (WellKnownPersons.standard().isKnown(name) ? 1 << 30 : 0)
          + Math.min(count, 1 << 20) * 100
          + given;
    }
  }

  /** A person of the article while it is being linked. */
  private static final class Person {
    PersonName name;
    String text;
    final List<Name> mentions = new ArrayList<>();

    final Set<String> titles = new HashSet<>(2);

    /** Given names in other forms than that of {@link #name}: "Bernie" of Bernard. */
    final Set<String> otherGiven = new HashSet<>(2);

    private final Map<String, Form> forms = new LinkedHashMap<>(2);

    /** Whether it was introduced as somebody's kin: "his wife", "first lady". */
    boolean kin;

    ArticleLinker.Gender gender = ArticleLinker.Gender.UNKNOWN;

    /** How often a part of the name stood for it. */
    int shorts;

    /** Where the full name stands, ascending. */
    private int[] fullAt = new int[2];

    private int fulls;

    Person(PersonName name, String text) {
      this.name = name;
      this.text = text;
    }

    void add(Name full) {
      mentions.add(full);
      if (fulls == fullAt.length) {
        fullAt = Arrays.copyOf(fullAt, fulls * 2);
      }
      fullAt[fulls++] = full.firstToken;
    }

    /** Takes note of how a mention addresses the person. */
    void addressed(@Nullable String title, ArticleLinker.Gender as) {
      if (title != null) {
        titles.add(title);
      }
      if (gender == ArticleLinker.Gender.UNKNOWN) {
        gender = as;
      }
    }

    /** Tells whether newspapers mean this person by the surname alone. */
    boolean isWellKnown() {
      return name.isFull()
          ? WellKnownPersons.standard().isKnown(name)
          : WellKnownPersons.standard().bySurname(name.surname()) != null;
    }

    /** Tells whether "Mrs." is right for this person for sure. */
    boolean isWomanAs(ArticleLinker.Gender as) {
      return as == ArticleLinker.Gender.FEMALE && gender == ArticleLinker.Gender.FEMALE;
    }

    boolean contradicts(ArticleLinker.Gender as) {
      return as != ArticleLinker.Gender.UNKNOWN
          && gender != ArticleLinker.Gender.UNKNOWN
          && gender != as;
    }

    /** Tells whether the full name begins within so many tokens from one on. */
    boolean fullFollows(int token, int within) {
      int at = Arrays.binarySearch(fullAt, 0, fulls, token);
      int next = at >= 0 ? at : -at - 1;
      return next < fulls && fullAt[next] < token + within;
    }

    /** Returns one more than where the full name last stands before a token; 0 if it does not. */
    int lastFullBefore(int token) {
      int at = Arrays.binarySearch(fullAt, 0, fulls, token);
      int before = at >= 0 ? at : -at - 2;
      return before < 0 ? 0 : fullAt[before] + 1;
    }

    /** Counts a full form of the name. */
    void written(PersonName form, String as) {
      Form there = forms.get(as);
      forms.put(as, new Form(form, as, there == null ? 1 : there.count + 1));
    }

    /**
     * Takes the form that others will know the person by: of short and full given names that of a well-known
     * person, else the one written most, else the longer one.
     */
    private void settle() {
      if (forms.size() < 2) {
        return;
      }
      Form best = null;
      for (Form form : forms.values()) {
        boolean asLong = form.name.parts().size() == name.parts().size();
        if (asLong && (best == null || form.rank() >= best.rank())) {
          best = form;
        }
      }
      if (best != null) {
        name = best.name;
        text = best.text;
      }
    }

    Entity entity() {
      settle();
      @Nullable String known =
          name.isFull() ? null : WellKnownPersons.standard().bySurname(name.surname());
      if (known != null) {
        return new Entity("person:" + PersonName.of(known).key(), EntityType.PERSON, known, null);
      }
      return new Entity("person:" + name.key(), EntityType.PERSON, text, null);
    }
  }
}
