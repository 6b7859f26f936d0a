package org.quotidian.entity.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;

/** Organisations that newspapers know by several names: "NATO", "North Atlantic Treaty Organization". */
public final class WellKnownOrganisations {
  private static final String RESOURCE = "/org/quotidian/entity/organisations.tsv";

  private final Map<String, Entity> byKey = new HashMap<>();

  private WellKnownOrganisations() {}

  /** Returns the shared list. */
  public static WellKnownOrganisations standard() {
    return Loaded.STANDARD;
  }

  /** Returns the organisation that has a name with this {@link OrgName#key}, or null. */
  public @Nullable Entity find(String key) {
    return byKey.get(key);
  }

  private static WellKnownOrganisations load() {
    WellKnownOrganisations known = new WellKnownOrganisations();
    for (String line : NameVariants.lines(RESOURCE)) {
      String[] cells = line.split("\t", -1);
      Entity entity =
          new Entity("org:" + OrgName.of(cells[0]).key(), EntityType.ORG, cells[0], null);
      known.byKey.putIfAbsent(OrgName.of(cells[0]).key(), entity);
      for (String other : cells[1].split("\\|", -1)) {
        if (!other.isEmpty()) {
          known.byKey.putIfAbsent(OrgName.of(other).key(), entity);
        }
      }
    }
    return known;
  }

  /** Loads the list when it is first asked for. */
  private static final class Loaded {
    static final WellKnownOrganisations STANDARD = load();
  }
}
