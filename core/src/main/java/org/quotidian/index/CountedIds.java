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
  private static final int TYPES = EntityType.values().length;

  private final List<List<Field>> fields = new ArrayList<>();
  private final int[] used = new int[TYPES];

  CountedIds() {
    for (int type = 0; type < TYPES; type++) {
      fields.add(new ArrayList<>());
    }
  }

  /** Gives all field objects free. */
  void start() {
    Arrays.fill(used, 0);
  }

  /** Returns a field object with the entity's id. */
  Field next(Entity entity) {
    int type = entity.type().ordinal();
    List<Field> free = fields.get(type);
    if (used[type] == free.size()) {
      free.add(new SortedSetDocValuesField(name(entity.type()), new BytesRef()));
    }
    Field field = free.get(used[type]++);
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
