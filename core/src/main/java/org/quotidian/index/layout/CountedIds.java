package org.quotidian.index.layout;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.EntityType;

/** Field objects for the values of one field to be counted, as many as an article needs, reused. */
public final class CountedIds {
  private final String name;
  private final List<Field> fields = new ArrayList<>();
  private int used;

  public CountedIds(String name) {
    this.name = name;
  }

  /** Gives all field objects free. */
  public void start() {
    used = 0;
  }

  /** Returns a field object with the value. */
  public Field next(BytesRef value) {
    if (used == fields.size()) {
      fields.add(new SortedSetDocValuesField(name, new BytesRef()));
    }
    Field field = fields.get(used++);
    field.setBytesValue(value);
    return field;
  }

  /** Returns the field in which the ids of a type are counted. */
  public static String name(EntityType type) {
    return switch (type) {
      case PERSON -> Fields.PERSON_IDS;
      case PLACE -> Fields.PLACE_IDS;
      case ORG -> Fields.ORG_IDS;
    };
  }
}
