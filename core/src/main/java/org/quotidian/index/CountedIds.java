package org.quotidian.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;

/** Field objects for the ids to be counted, as many as an article needs, used again for the next. */
final class CountedIds {
  /** A list for each type, and one for the places that only derived words stand for. */
  private static final int DERIVED = EntityType.values().length;

  private final List<List<Field>> fields = new ArrayList<>();
  private final int[] used = new int[DERIVED + 1];

  CountedIds() {
    for (int type = 0; type <= DERIVED; type++) {
      fields.add(new ArrayList<>());
    }
  }

  /** Gives all field objects free. */
  void start() {
    Arrays.fill(used, 0);
  }

  /**
   * Returns a field object with the entity's id.
   *
   * @param onlyDerived whether the article never names it but by words derived from its name
   */
  Field next(Entity entity, boolean onlyDerived) {
    int list = onlyDerived ? DERIVED : entity.type().ordinal();
    List<Field> free = fields.get(list);
    if (used[list] == free.size()) {
      String name = onlyDerived ? Fields.DERIVED_IDS : name(entity.type());
      free.add(new SortedSetDocValuesField(name, new BytesRef()));
    }
    Field field = free.get(used[list]++);
    field.setBytesValue(new BytesRef(entity.id()));
    return field;
  }

  /** Returns the field in which the ids of a type are counted. */
  static String name(EntityType type) {
    return switch (type) {
      case PERSON -> Fields.PERSON_IDS;
      case PLACE -> Fields.PLACE_IDS;
      case ORG -> Fields.ORG_IDS;
    };
  }
}
