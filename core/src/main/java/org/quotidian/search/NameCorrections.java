package org.quotidian.search;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameMatch;

/**
 * The user's own corrections to names: what to merge, to split, to block and to call otherwise. They
 * take effect when a query is asked and never touch the index, so that taking one out undoes it.
 *
 * <p>Immutable and safe for use by many threads; docs/names.md has the grammar of the file.
 */
public final class NameCorrections {
  /** The longest file taken, in bytes. */
  public static final int MAX_BYTES = 10_000_000;

  private static final NameCorrections NONE = new NameCorrections("", List.of());

  private final String file;
  private final List<NameCorrection> corrections;
  private final Map<String, String> roots;
  private final Map<String, CorrectedEntity> entities;
  private final Map<String, List<NameCorrection>> splits;
  private final Map<String, String> exact;

  private NameCorrections(String file, List<NameCorrection> corrections) {
    this.file = file;
    this.corrections = List.copyOf(corrections);
    NameGrouping grouping = new NameGrouping(file, corrections);
    this.roots = grouping.roots();
    this.entities = grouping.entities();
    this.splits = grouping.splits();
    this.exact = grouping.exact();
  }

  /** Returns no corrections at all. */
  public static NameCorrections none() {
    return NONE;
  }

  /**
   * Reads corrections from a text.
   *
   * @throws NameSyntaxException if a line cannot be understood
   */
  public static NameCorrections parse(String text) {
    return parse("the names", text);
  }

  /**
   * Reads corrections from a file in UTF-8 of at most {@value #MAX_BYTES} bytes.
   *
   * @throws NameSyntaxException if a line cannot be understood, or the file is too long or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static NameCorrections read(Path path) throws IOException {
    String file = path.toString();
    if (Files.size(path) > MAX_BYTES) {
      throw new NameSyntaxException(file, 1, 1, "the file has more than " + MAX_BYTES + " bytes");
    }
    try {
      return parse(file, Files.readString(path, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new NameSyntaxException(file, 1, 1, "the file is not UTF-8; save it as UTF-8");
    }
  }

  /** Tells whether there is none. */
  public boolean isEmpty() {
    return corrections.isEmpty();
  }

  /** Returns the corrections, a line each. */
  public List<NameCorrection> corrections() {
    return corrections;
  }

  /** Returns the entities that the corrections speak of, in no particular order. */
  public Collection<CorrectedEntity> entities() {
    return entities.values();
  }

  /** Returns the entity that an id belongs to, or null if no correction speaks of it. */
  public @Nullable CorrectedEntity entity(String id) {
    String root = roots.get(id);
    return root == null ? null : entities.get(root);
  }

  /** Returns the entity that is called just so because of a split, or null. */
  public @Nullable CorrectedEntity calledExactly(EntityType type, String name) {
    String id = exact.get(called(type, name));
    return id == null ? null : entity(id);
  }

  /** Returns the splits of an id as the index has it, the first that fits an article counts. */
  public List<NameCorrection> splitsOf(String id) {
    return splits.getOrDefault(id, List.of());
  }

  /** Returns the id of the part that a split makes. */
  public static String partId(String id, NameCorrection split) {
    return NameGrouping.partId(id, split.names().get(1));
  }

  /**
   * Tells whether two names are one because of a correction, or not one because of it.
   *
   * @return the answer, or null if no correction says anything about the two
   */
  public @Nullable NameMatch compare(EntityType type, String a, String b) {
    if (isEmpty()) {
      return null;
    }
    CorrectedEntity left = reached(type, a);
    CorrectedEntity right = reached(type, b);
    CorrectedEntity blocked = left != null && left.blocked() ? left : right;
    if (blocked != null && blocked.blocked()) {
      return new NameMatch(false, 0, "blocked by " + lines(blocked));
    }
    if (left == null || right == null) {
      return null;
    }
    if (left.id().equals(right.id())) {
      return left.members().size() == 1 ? null : new NameMatch(true, 1, "merged by " + lines(left));
    }
    boolean split = left.id().indexOf('+') > 0 || right.id().indexOf('+') > 0;
    return split ? new NameMatch(false, 0, "split by " + lines(left, right)) : null;
  }

  private @Nullable CorrectedEntity reached(EntityType type, String name) {
    CorrectedEntity called = calledExactly(type, name);
    return called != null ? called : entity(NameGrouping.id(type, name));
  }

  /** Returns where in the file the corrections that speak of entities stand. */
  private String lines(CorrectedEntity... about) {
    StringBuilder lines = new StringBuilder();
    for (NameCorrection correction : corrections) {
      for (CorrectedEntity entity : about) {
        if (lines.length() < 200 && speaksOf(correction, entity)) {
          lines.append(lines.isEmpty() ? file + ", line " : ", ").append(correction.line());
          break;
        }
      }
    }
    return lines.toString();
  }

  private boolean speaksOf(NameCorrection correction, CorrectedEntity entity) {
    for (String name : correction.names()) {
      CorrectedEntity reached = reached(correction.type(), name);
      if (reached != null && reached.id().equals(entity.id())) {
        return true;
      }
    }
    return false;
  }

  static String called(EntityType type, String name) {
    return type + ":" + String.join(" ", Blanks.split(name)).toLowerCase(Locale.ROOT);
  }

  private static NameCorrections parse(String file, String text) {
    List<NameCorrection> corrections = new NameCorrectionParser(file).parse(text);
    return corrections.isEmpty() ? NONE : new NameCorrections(file, corrections);
  }
}
