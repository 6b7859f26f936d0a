package org.quotidian.index;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.EntityType;

/** The terms of {@link Fields#TRAIT}: what sort of claim it is. */
final class Traits {
  /** It has a speaker, or a source at least. */
  static final BytesRef ATTRIBUTED = new BytesRef("attributed");

  /** It has a target. */
  static final BytesRef TARGETED = new BytesRef("targeted");

  private static final BytesRef[] ACTS = terms("act:", ClaimAct.values());
  private static final BytesRef[] KINDS = terms("kind:", ClaimKind.values());
  private static final BytesRef[] POLARITIES = terms("polarity:", Polarity.values());
  private static final BytesRef[] NAMES = terms("names:", EntityType.values());

  private Traits() {}

  static BytesRef act(ClaimAct act) {
    return ACTS[act.ordinal()];
  }

  static BytesRef kind(ClaimKind kind) {
    return KINDS[kind.ordinal()];
  }

  static BytesRef polarity(Polarity polarity) {
    return POLARITIES[polarity.ordinal()];
  }

  /** Its content or source names an entity of the type. */
  static BytesRef names(EntityType type) {
    return NAMES[type.ordinal()];
  }

  private static BytesRef[] terms(String prefix, Enum<?>[] values) {
    BytesRef[] terms = new BytesRef[values.length];
    for (int i = 0; i < values.length; i++) {
      terms[i] = new BytesRef(prefix + values[i].name().toLowerCase(Locale.ROOT));
    }
    return terms;
  }
}
