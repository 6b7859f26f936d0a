package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Polarity;
import org.quotidian.text.Excerpt;

/** The parts of a claim as a template is written out. */
final class ClaimInProgress {
  private @Nullable Excerpt source;
  private @Nullable Excerpt cue;
  private final List<Excerpt> content = new ArrayList<>();
  private @Nullable String speaker;
  private @Nullable String target;

  /**
   * Takes one marked part.
   *
   * @param role as in {@link Template.Marked}
   * @param excerpt the part
   * @param named who was named in it last, or null
   */
  void take(char role, Excerpt excerpt, @Nullable Named named) {
    switch (role) {
      case 's' -> {
        source = excerpt;
        speaker = named == null ? null : named.name();
      }
      case 'q' -> cue = excerpt;
      case 'c' -> content.add(excerpt);
      case 't' -> target = named == null ? null : named.name();
      default -> throw new IllegalArgumentException("no such mark: " + role);
    }
  }

  /**
   * Returns the claim.
   *
   * @param from what it was written from
   * @param number 0 for the template's first claim, 1 for its second
   * @param first the index of the template's first claim among the article's
   */
  ExpectedClaim finish(ConstructionTemplate from, int number, int first, Draft draft) {
    return new ExpectedClaim(
        draft.field(),
        from.construction(),
        from.kinds().get(number),
        from.acts().get(number),
        number == 0 ? from.polarity() : Polarity.POSITIVE,
        number == 0 ? -1 : first,
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(cue, "cue"),
        content,
        from.construction() == Construction.UNNAMED ? null : speaker,
        target);
  }
}
