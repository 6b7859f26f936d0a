package org.quotidian.index.stored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;

/**
 * The entities of one article, each once, with how often and by which spellings they are named. Numbers
 * count from 1; 0 is no entity.
 */
public final class EntityTable {
  /** More spellings of one entity in one article are not searchable each by itself. */
  static final int MAX_SPELLINGS = 16;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<Entity, Integer> numbers = new HashMap<>();

  /** The same by identity, which is quicker to tell; taggers name an entity by one object mostly. */
  private final IdentityHashMap<Entity, Integer> same = new IdentityHashMap<>();

  private final List<List<String>> spellings = new ArrayList<>();
  private final Salience salience = new Salience();
  private int[] named = new int[32];
  private int[] derived = new int[32];

  /** Gathers the entities of an article, forgetting those of the one before. */
  public void fill(List<Mention> mentions, List<Claim> claims) {
    entities.clear();
    numbers.clear();
    same.clear();
    spellings.clear();
    salience.start();
    for (Mention mention : mentions) {
      int number = add(mention.entity());
      if (number > 0) {
        boolean byName = mention.form() == Mention.Form.NAME;
        (byName ? named : derived)[number - 1]++;
        salience.add(number - 1, byName, mention.field() == ArticleField.TITLE, mention.start());
        List<String> spelled = spellings.get(number - 1);
        if (spelled.size() < MAX_SPELLINGS && !spelled.contains(mention.text())) {
          spelled.add(mention.text());
        }
      }
    }
    for (Mention mention : mentions) {
      int number = add(mention.standsFor());
      if (number > 0) {
        named[number - 1]++;
        salience.add(number - 1, true, mention.field() == ArticleField.TITLE, mention.start());
      }
    }
    for (Claim claim : claims) {
      add(claim.speaker());
      for (Entity joint : claim.jointSpeakers()) {
        add(joint);
      }
      add(claim.target());
    }
  }

  public int size() {
    return entities.size();
  }

  /** Returns the entity of the number {@code index + 1}. */
  public Entity get(int index) {
    return entities.get(index);
  }

  /** Returns how often the entity of the number {@code index + 1} is named, or stood for by a name. */
  public int named(int index) {
    return named[index];
  }

  /** Returns how often words derived from its name stand for it: "Ukrainian". */
  public int derived(int index) {
    return derived[index];
  }

  /** Returns how much the article is about the entity, by its names; from 1. */
  public int salience(int index) {
    return salience.of(index, true);
  }

  /** Returns how much the article is about the entity, by words derived from its name; from 1. */
  public int derivedSalience(int index) {
    return salience.of(index, false);
  }

  /** Returns the spellings of the entity of the number {@code index + 1} in order of appearance. */
  public List<String> spellings(int index) {
    return spellings.get(index);
  }

  /** Returns the number of an entity that was gathered, 0 for null. */
  public int numberOf(@Nullable Entity entity) {
    if (entity == null) {
      return 0;
    }
    Integer number = same.get(entity);
    return number == null ? numbers.getOrDefault(entity, 0) : number;
  }

  private int add(@Nullable Entity entity) {
    if (entity == null) {
      return 0;
    }
    Integer known = same.get(entity);
    if (known != null) {
      return known;
    }
    int number = addEqual(entity);
    same.put(entity, number);
    return number;
  }

  private int addEqual(Entity entity) {
    Integer known = numbers.get(entity);
    if (known != null) {
      return known;
    }
    int index = entities.size();
    if (index == named.length) {
      named = Arrays.copyOf(named, index * 2);
      derived = Arrays.copyOf(derived, index * 2);
    }
    named[index] = 0;
    derived[index] = 0;
    salience.begin(index);
    entities.add(entity);
    spellings.add(new ArrayList<>(2));
    numbers.put(entity, index + 1);
    return index + 1;
  }
}
