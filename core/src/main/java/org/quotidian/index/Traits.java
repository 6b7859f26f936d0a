package org.quotidian.index;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.entity.EntityType;

/** The terms of {@link Fields#TRAIT}: what sort of claim it is. */
final class Traits {
  /** It has neither speaker nor source, which is rare. */
  static final BytesRef UNATTRIBUTED = new BytesRef("unattributed");

  /** The attribution itself is denied: "did not say". */
  static final BytesRef NEGATED = new BytesRef("negated");

  /** It has a target. */
  static final BytesRef TARGETED = new BytesRef("targeted");

  /** It says who is told. */
  static final BytesRef TOLD = new BytesRef("told");

  /** Its content names somebody or something. */
  static final BytesRef ABOUT_NAMES = new BytesRef("about");

  private static final BytesRef[] ACTS = terms("act:", ClaimAct.values());
  private static final BytesRef[] KINDS = terms("kind:", ClaimKind.values());
  private static final BytesRef[] NAMES = terms("names:", EntityType.values());

  private Traits() {}

  static BytesRef act(ClaimAct act) {
    return ACTS[act.ordinal()];
  }

  static BytesRef kind(ClaimKind kind) {
    return KINDS[kind.ordinal()];
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
