package org.quotidian.cli.console;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.search.Hit;
import org.quotidian.text.Excerpt;

/** How numbers, days and names are worded for people. */
public final class Words {
  private Words() {}

  /** "12,000". */
  public static String number(long value) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
  }

  /** "1 article", "12,000 articles". */
  public static String count(long value, String noun) {
    return number(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** "2024-03-09", or "undated". */
  public static String day(@Nullable Instant instant) {
    return instant == null ? "undated" : instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The instant as a cell of a table: empty if unknown. */
  public static String cell(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  /** "The Orve Post, 2024-03-09, id a17". */
  public static String origin(Hit hit) {
    return (hit.source().isEmpty() ? "" : hit.source() + ", ")
        + day(hit.published())
        + ", id "
        + hit.id();
  }

  /** Who holds a claim: the speaker or speakers, or the words that name the source, or nobody known. */
  public static String speaker(Claim claim) {
    Entity speaker = claim.speaker();
    if (speaker != null) {
      StringBuilder names = new StringBuilder(speaker.name());
      for (Entity joint : claim.jointSpeakers()) {
        names.append(" and ").append(joint.name());
      }
      return names.toString();
    }
    Excerpt source = claim.source();
    return source == null ? "(unattributed)" : source.text();
  }

  /** "3.2 s", "41 ms". */
  public static String time(long millis) {
    return millis < 1000
        ? millis + " ms"
        : String.format(Locale.ENGLISH, "%.1f s", millis / 1000.0);
  }
}
