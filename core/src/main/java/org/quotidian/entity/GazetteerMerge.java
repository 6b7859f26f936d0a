package org.quotidian.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what a user's gazetteer finds in the place of what the tagger finds there. A longer name of the
 * tagger's stays ("Acme Holdings" around "Acme"). What the tagger takes to be the same as something
 * replaced, such as the surname further on, becomes the gazetteer's as well.
 */
final class GazetteerMerge {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::field).thenComparingInt(Mention::start);

  private final List<Mention> merged = new ArrayList<>();

  GazetteerMerge(List<Mention> found, List<Mention> others) {
    Map<Entity, Entity> same = new HashMap<>();
    List<Mention> kept = new ArrayList<>();
    int at = 0;
    for (Mention other : others) {
      while (at < found.size() && endsBefore(found.get(at), other)) {
        merged.add(found.get(at++));
      }
      boolean replaced = false;
      for (int i = at; i < found.size() && overlap(found.get(i), other); i++) {
        replaced |= !isLonger(other, found.get(i));
        if (isSameSpan(other, found.get(i))) {
          note(other, found.get(i), same);
        }
      }
      if (!replaced) {
        kept.add(other);
        while (at < found.size() && overlap(found.get(at), other)) {
          at++; // within a longer name
        }
      }
    }
    merged.addAll(found.subList(at, found.size()));
    for (Mention other : kept) {
      Entity entity = other.entity();
      Entity instead = entity == null ? null : same.get(entity);
      merged.add(
          instead == null
              ? other
              : new Mention(
                  other.field(),
                  other.excerpt(),
                  instead.type(),
                  other.form(),
                  instead,
                  other.standsFor()));
    }
    merged.sort(ORDER);
  }

  List<Mention> merged() {
    return List.copyOf(merged);
  }

  private static void note(Mention other, Mention found, Map<Entity, Entity> same) {
    Entity before = other.entity();
    Entity after = found.entity();
    if (before != null && after != null && before.type() == after.type()) {
      same.putIfAbsent(before, after);
    }
  }

  private static boolean endsBefore(Mention a, Mention b) {
    return a.field() != b.field() ? a.field().compareTo(b.field()) < 0 : a.end() <= b.start();
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.field() == b.field() && a.start() < b.end() && b.start() < a.end();
  }

  private static boolean isSameSpan(Mention a, Mention b) {
    return a.start() == b.start() && a.end() == b.end();
  }

  /** Tells whether the tagger's name reaches beyond the gazetteer's on one side and holds all of it. */
  private static boolean isLonger(Mention other, Mention found) {
    return other.form() == Mention.Form.NAME
        && other.start() <= found.start()
        && other.end() >= found.end()
        && !isSameSpan(other, found);
  }
}
