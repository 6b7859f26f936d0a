package org.quotidian.claim.meaning;

import org.quotidian.article.ArticleField;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;

/** Names the construction that a claim was found by, for people to read. */
final class Rules {
  private Rules() {}

  static String of(
      ArticleField field, ClaimKind kind, Reading r, Cues cues, Attributions found, int i) {
    String name = name(kind, r, cues, found, i);
    return field == ArticleField.TITLE ? "headline-" + name : name;
  }

  private static String name(ClaimKind kind, Reading r, Cues cues, Attributions found, int i) {
    if (found.cue(i) < 0) {
      return "quotation-alone";
    }
    CueEntry cue = cues.word(found.cue(i));
    if (cue.part() == CueEntry.Part.MARK) {
      return r.is(cues.head(found.cue(i)), WordClass.COLON) ? "colon" : "dash";
    }
    if (cue.words().equals("according_to")) {
      return "according-to";
    }
    boolean inverted = found.sourceStart(i) >= found.cueEnd(i);
    if (kind == ClaimKind.DIRECT) {
      String quotation = inverted ? "inverted-quotation" : "quotation";
      return switch (found.layout(i)) {
        case LayoutFeatures.RIGHT -> "quotation-after-cue";
        case LayoutFeatures.LEFT -> quotation;
        default -> "split-quotation";
      };
    }
    if (cue.part() == CueEntry.Part.NOUN) {
      return "noun-cue";
    }
    if (cue.part() == CueEntry.Part.ADJECTIVE) {
      return "adjective-cue";
    }
    if ((cues.flags(found.cue(i)) & Cues.PASSIVE) != 0) {
      return "passive";
    }
    if (found.layout(i) == LayoutFeatures.LEFT) {
      return inverted ? "inverted-report" : "trailing-attribution";
    }
    if (found.layout(i) == LayoutFeatures.BOTH) {
      return "split-report";
    }
    return clause(r, found.rightStart(i), cue);
  }

  private static String clause(Reading r, int start, CueEntry cue) {
    return switch (r.wordClass(start)) {
      case THAT -> "that-clause";
      case TO -> "infinitive";
      case WHETHER, IF, HOW, WHY, WHAT, WHEN, WHERE, WHO, WHICH -> "question-clause";
      default -> {
        boolean bare = cue.takes(CueEntry.Construction.BARE);
        yield bare ? "bare-clause" : "object";
      }
    };
  }
}
