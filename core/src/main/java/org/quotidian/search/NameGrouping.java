package org.quotidian.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;
import org.quotidian.search.NameCorrection.Kind;

/** Puts together which ids are one entity, and what is known of each, from the corrections. */
final class NameGrouping {
  private static final NameResolver RESOLVER = NameResolver.standard();

  private final String file;
  private final Map<String, List<NameCorrection>> splits = new HashMap<>();
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, Entity> known = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<String, String> called = new HashMap<>();
  private final Map<String, NameCorrection> renamed = new HashMap<>();
  private final Set<String> blocked = new LinkedHashSet<>();

  NameGrouping(String file, List<NameCorrection> corrections) {
    this.file = file;
    corrections.stream().filter(c -> c.kind() == Kind.SPLIT).forEach(this::split);
    corrections.stream().filter(c -> c.kind() == Kind.MERGE).forEach(this::merge);
    for (NameCorrection correction : corrections) {
      if (correction.kind() == Kind.BLOCK) {
        blocked.add(enter(correction.type(), correction.names().get(0)));
      } else if (correction.kind() == Kind.RENAME) {
        rename(correction);
      }
    }
  }

  /** Returns the id of the entity that stands for each id. */
  Map<String, String> roots() {
    Map<String, String> roots = new HashMap<>();
    for (String id : parents.keySet()) {
      roots.put(id, root(id));
    }
    return roots;
  }

  Map<String, List<NameCorrection>> splits() {
    return splits;
  }

  /** Returns the ids of what only its name tells apart, by {@link NameCorrections#called}. */
  Map<String, String> exact() {
    return exact;
  }

  Map<String, CorrectedEntity> entities() {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String id : parents.keySet()) {
      members.computeIfAbsent(root(id), key -> new ArrayList<>()).add(id);
    }
    Map<String, CorrectedEntity> entities = new HashMap<>();
    members.forEach((root, ids) -> entities.put(root, entity(root, ids)));
    return entities;
  }

  /** Returns the id that a name stands for, which may be an id itself. */
  static String id(EntityType type, String name) {
    return RESOLVER.entity(type, name).id();
  }

  /** Returns the id of the part of an entity that a split calls by a name. */
  static String partId(String id, String name) {
    StringBuilder part = new StringBuilder(id).append('+');
    name.strip()
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '-')
        .filter(c -> c != '-' || part.charAt(part.length() - 1) != '-')
        .forEach(part::appendCodePoint);
    if (part.charAt(part.length() - 1) == '-') {
      part.setLength(part.length() - 1);
    }
    return part.toString();
  }

  private CorrectedEntity entity(String root, List<String> ids) {
    Set<String> reach = new LinkedHashSet<>();
    boolean isBlocked = false;
    for (String id : ids) {
      reach.addAll(keys.getOrDefault(id, Set.of()));
      isBlocked |= blocked.contains(id);
    }
    Entity entity = known(root);
    return new CorrectedEntity(
        root, entity.type(), called.get(root), ids, reach, entity, isBlocked);
  }

  private void split(NameCorrection split) {
    String whole = enter(split.type(), split.names().get(0));
    splits.computeIfAbsent(whole, key -> new ArrayList<>()).add(split);
    String name = split.names().get(1);
    String part = partId(whole, name);
    if (parents.putIfAbsent(part, part) == null) {
      known.put(part, new Entity(part, split.type(), name, known(whole).location()));
      keys.put(part, new LinkedHashSet<>(keys.getOrDefault(whole, Set.of())));
    }
    addKeys(part, split.type(), name);
    called.put(part, name);
    exact.put(NameCorrections.called(split.type(), name), part);
  }

  private void merge(NameCorrection merge) {
    String head = enter(merge.type(), merge.names().get(0));
    for (String name : merge.names()) {
      String id = enter(merge.type(), name);
      String from = root(id);
      String into = root(head);
      if (!from.equals(into)) {
        parents.put(from, into);
      }
    }
    String name = merge.names().get(0);
    if (!name.equals(head)) {
      called.putIfAbsent(root(head), name);
    }
  }

  private void rename(NameCorrection rename) {
    String id = enter(rename.type(), rename.names().get(0));
    String root = root(id);
    NameCorrection other = renamed.putIfAbsent(root, rename);
    String name = rename.names().get(1);
    if (other != null && !other.names().get(1).equals(name)) {
      throw NameCorrectionParser.wrong(
          file,
          rename.line(),
          "line " + other.line() + " gives it the name \"" + other.names().get(1) + "\"; keep one");
    }
    called.put(root, name);
    addKeys(root, rename.type(), name);
    if (splits.containsKey(root)) {
      exact.put(NameCorrections.called(rename.type(), name), root);
    }
  }

  /** Returns the id of a name, noting what is known of it. */
  private String enter(EntityType type, String name) {
    String part = exact.get(NameCorrections.called(type, name));
    if (part != null) {
      return part;
    }
    if (parents.containsKey(name)) {
      return name;
    }
    Entity entity = RESOLVER.entity(type, name);
    parents.putIfAbsent(entity.id(), entity.id());
    known.putIfAbsent(entity.id(), entity);
    addKeys(entity.id(), type, name);
    return entity.id();
  }

  private void addKeys(String id, EntityType type, String name) {
    Entity entity = known(id);
    List<String> spellings = name.equals(entity.id()) ? List.of() : List.of(name);
    for (String key :
        RESOLVER.indexKeys(new Entity(id, type, entity.name(), entity.location()), spellings)) {
      keys.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(key);
    }
  }

  private Entity known(String id) {
    Entity entity = known.get(id);
    if (entity == null) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    return entity;
  }

  private String root(String id) {
    String root = id;
    for (String next = parents.get(root);
        next != null && !next.equals(root);
        next = parents.get(root)) {
      root = next;
    }
    return root;
  }
}
