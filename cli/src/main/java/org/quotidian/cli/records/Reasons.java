package org.quotidian.cli.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.text.Excerpt;

/** Why a claim is listed, in words that a person understands: construction, parts and confidence. */
final class Reasons {
  private static final String HEADLINE = "headline-";

  private static final Map<String, String> CONSTRUCTIONS =
      Map.ofEntries(
          Map.entry("quotation", "words in quotation marks, then the source and the cue"),
          Map.entry("inverted-quotation", "words in quotation marks, then the cue and the source"),
          Map.entry("quotation-after-cue", "the source and the cue, then words in quotation marks"),
          Map.entry("split-quotation", "words in quotation marks on both sides of the cue"),
          Map.entry("that-clause", "the cue, then a clause with \"that\""),
          Map.entry("bare-clause", "the cue, then a clause"),
          Map.entry("question-clause", "the cue, then a question (\"whether\", \"how\" …)"),
          Map.entry("infinitive", "the cue, then \"to\" and a verb"),
          Map.entry("object", "the cue, then whom or what it is about"),
          Map.entry("trailing-attribution", "a sentence, then the source and the cue"),
          Map.entry("inverted-report", "a sentence, then the cue and the source"),
          Map.entry("split-report", "a sentence on both sides of the cue"),
          Map.entry("according-to", "\"according to\" and the source"),
          Map.entry("passive", "a passive (\"was accused\", \"is expected\")"),
          Map.entry("noun-cue", "a noun that attributes (\"the claim that\")"),
          Map.entry("adjective-cue", "an adjective that attributes (\"is confident that\")"),
          Map.entry("quotation-alone", "words in quotation marks with no cue; the dialogue tells"),
          Map.entry("colon", "a name or label, then a colon"),
          Map.entry("dash", "a quotation signed with a dash"));

  private Reasons() {}

  /** Returns the reasons, one a line. */
  static List<String> of(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add("found by: " + construction(claim.rule()));
    lines.add(parts(claim));
    lines.add(speaker(claim));
    if (claim.polarity() == Polarity.NEGATIVE) {
      lines.add("negated: the article says that it was not said or thought");
    }
    if (claim.hedged()) {
      lines.add("hedged: the article leaves open whether it was said or thought");
    }
    lines.add(
        String.format(
            Locale.ENGLISH,
            "confidence %.2f: about %d in 100 claims that look like this one are right",
            claim.confidence(),
            Math.round(claim.confidence() * 100)));
    return lines;
  }

  /** Returns what a rule means. */
  private static String construction(String rule) {
    boolean headline = rule.startsWith(HEADLINE);
    String bare = headline ? rule.substring(HEADLINE.length()) : rule;
    String words = CONSTRUCTIONS.getOrDefault(bare, bare);
    return (headline ? "in the headline, " : "") + words + " [" + rule + "]";
  }

  private static String parts(Claim claim) {
    List<String> parts = new ArrayList<>();
    part("source", claim.source(), parts);
    part("cue", claim.cue(), parts);
    part("told to", claim.addressee(), parts);
    for (Excerpt content : claim.content()) {
      parts.add("content " + content.start() + "-" + content.end());
    }
    return String.join(", ", parts) + " of the " + Findings.name(claim.field());
  }

  private static void part(String name, @Nullable Excerpt excerpt, List<String> parts) {
    if (excerpt != null) {
      parts.add(name + " \"" + excerpt.text() + "\" " + excerpt.start() + "-" + excerpt.end());
    }
  }

  private static String speaker(Claim claim) {
    Entity speaker = claim.speaker();
    Excerpt source = claim.source();
    if (speaker == null) {
      return source == null
          ? "speaker: none is named"
          : "speaker: unresolved, the article does not tell who \"" + source.text() + "\" is";
    }
    StringBuilder line = new StringBuilder("speaker: ").append(speaker.name());
    for (Entity joint : claim.jointSpeakers()) {
      line.append(" and ").append(joint.name());
    }
    if (source != null && !source.text().contains(speaker.name())) {
      line.append(", meant by \"").append(source.text()).append('"');
    }
    return line.append(" [").append(speaker.id()).append(']').toString();
  }
}
