package org.quotidian.index.layout;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.entity.EntityType;

/** The keys of {@link KeyField#TRAIT}, as hashes: what sort of claim it is. */
public final class Traits {
  /** It has neither speaker nor source, which is rare. */
  public static final long UNATTRIBUTED = hash("unattributed");

  /** The attribution itself is denied: "did not say". */
  public static final long NEGATED = hash("negated");

  /** It has a target. */
  public static final long TARGETED = hash("targeted");

  /** It says who is told. */
  public static final long TOLD = hash("told");

  /** Its content names somebody or something. */
  public static final long ABOUT_NAMES = hash("about");

  private static final long[] ACTS = hashes("act:", ClaimAct.values());
  private static final long[] KINDS = hashes("kind:", ClaimKind.values());
  private static final long[] NAMES = hashes("names:", EntityType.values());

  private Traits() {}

  public static long act(ClaimAct act) {
    return ACTS[act.ordinal()];
  }

  public static long kind(ClaimKind kind) {
    return KINDS[kind.ordinal()];
  }

  /** Its content or source names an entity of the type. */
  public static long names(EntityType type) {
    return NAMES[type.ordinal()];
  }

  private static long[] hashes(String prefix, Enum<?>[] values) {
    long[] hashes = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      hashes[i] = hash(prefix + values[i].name().toLowerCase(Locale.ROOT));
    }
    return hashes;
  }

  private static long hash(String trait) {
    return KeyField.hash(new BytesRef(trait));
  }
}
