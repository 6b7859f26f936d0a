package org.quotidian.benchmarks.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.benchmarks.claims.GoldArticle.GoldClaim;
import org.quotidian.claim.attribution.AttributionFinder;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.attribution.Continuation;
import org.quotidian.claim.attribution.Verdict;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.ContentSpans;
import org.quotidian.claim.spans.CueSpans;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.claim.spans.SourceSpans;
import org.quotidian.claim.weights.FeatureList;
import org.quotidian.claim.weights.Lattice;
import org.quotidian.claim.weights.WideFeatureList;
import org.quotidian.text.AnnotatedText;

/** The decisions that the annotators' attributions imply, as examples to learn from. */
final class GoldDecisions {
  /**
   * One decision: a layout, given the features of a cue; yes or no, given one row of features and
   * perhaps those of a cue; or a choice among spans, each a start, an end and what they have in
   * common.
   *
   * @param rows the features of the one thing, or of every span together
   * @param ofCue the features of the cue, none where it does not matter
   * @param gold the right layout or span, 1 for yes, 0 for no
   * @param spans null, or the starts and ends of the spans
   */
  record Example(int[][] rows, int[] ofCue, int gold, @Nullable Spans spans) {
    boolean isLayout() {
      return rows.length == 0;
    }
  }

  /**
   * The starts and ends of spans.
   *
   * @param starts the features of each start
   * @param ends the features of each end
   * @param startOf the start of each span, -1 for no span
   * @param endOf the end of each span, -1 for no span
   */
  record Spans(int[][] starts, int[][] ends, int[] startOf, int[] endOf) {}

  private static final int[][] NOTHING = {};

  final List<Example> examples = new ArrayList<>();
  int claims;
  int withCue;
  int sourceReached;
  int sources;
  int contentReached;
  int contents;

  private boolean layoutsOnly;
  private final FeatureList features = new FeatureList(null);
  private final WideFeatureList ofCue = new WideFeatureList(null);
  private final Lattice lattice = new Lattice(null);

  /** Adds the decisions on the layout of every candidate of an article. */
  void layouts(GoldArticle article, Reading r, Cues cues) {
    add(article, r, cues, true);
  }

  /** Adds the choices of spans in an article whose cues know how likely they are. */
  void spans(GoldArticle article, Reading r, Cues cues) {
    add(article, r, cues, false);
  }

  private void add(GoldArticle article, Reading r, Cues cues, boolean onlyLayouts) {
    AnnotatedText text = r.text();
    int n = r.size();
    if (n == 0) {
      return;
    }
    layoutsOnly = onlyLayouts;
    boolean[] inContent = new boolean[n];
    boolean[] inCue = new boolean[n];
    int[] cueOf = new int[article.claims().size()];
    boolean[] used = new boolean[cues.size()];
    List<List<int[]>> contents = new ArrayList<>();
    for (int c = 0; c < cueOf.length; c++) {
      GoldClaim claim = article.claims().get(c);
      List<int[]> content = tokens(text, claim.content());
      contents.add(content);
      for (int[] span : content) {
        Arrays.fill(inContent, span[0], span[1], true);
      }
      cueOf[c] = -1;
      for (int[] span : tokens(text, claim.cue())) {
        Arrays.fill(inCue, span[0], span[1], true);
        cueOf[c] = best(r, cues, used, span);
      }
      claims++;
      if (cueOf[c] >= 0) {
        used[cueOf[c]] = true;
        withCue++;
      }
    }
    int[] layout = new int[cues.size()];
    for (int c = 0; c < cueOf.length; c++) {
      if (cueOf[c] >= 0) {
        layout[cueOf[c]] =
            claim(r, cues, cueOf[c], article.claims().get(c), contents.get(c), inContent);
      }
    }
    for (int k = 0; onlyLayouts && k < cues.size(); k++) {
      boolean without = used[k] && layout[k] == LayoutFeatures.NONE;
      boolean inside = !used[k] && inContent[cues.head(k)] && !inCue[cues.head(k)];
      if (without || inside) {
        continue;
      }
      LayoutFeatures.fill(r, cues, k, ofCue);
      examples.add(new Example(NOTHING, ofCue.copy(), layout[k], null));
    }
  }

  /** Adds one decision for each candidate of a finder: is it right as it is? */
  void judge(GoldArticle article, Reading r, Cues cues, AttributionFinder finder) {
    AnnotatedText text = r.text();
    Attributions found = finder.candidates(r, cues);
    boolean[] inContent = new boolean[r.size() + 1];
    List<BitSet> gold = new ArrayList<>();
    for (GoldClaim claim : article.claims()) {
      BitSet set = new BitSet();
      for (int[] span : tokens(text, claim.content())) {
        Arrays.fill(inContent, span[0], span[1], true);
        set.set(span[0], span[1]);
      }
      gold.add(set);
    }
    List<BitSet> predicted = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      predicted.add(content(found, i));
    }
    boolean[] right = Matching.matched(gold, predicted);
    for (int i = 0; i < right.length; i++) {
      boolean inner = !right[i] && inContent[found.cueStart(i)];
      if (inner || found.byLayout(i)) {
        continue;
      }
      Verdict.fill(r, cues, found, i, features);
      int[] all = features.copy(0, features.size());
      LayoutFeatures.fill(r, cues, found.cue(i), ofCue);
      examples.add(new Example(new int[][] {all}, ofCue.copy(), right[i] ? 1 : 0, null));
    }
  }

  private static BitSet content(Attributions found, int i) {
    BitSet set = new BitSet();
    if (found.leftStart(i) >= 0) {
      set.set(found.leftStart(i), found.leftEnd(i));
    }
    if (found.rightStart(i) >= 0) {
      set.set(found.rightStart(i), found.rightEnd(i));
    }
    for (int k = 0; k < found.extras(); k++) {
      if (found.extraOf(k) == i) {
        set.set(found.extraStart(k), found.extraEnd(k));
      }
    }
    return set;
  }

  /** Adds the decisions within one attribution; returns its layout, NONE if it has none. */
  private int claim(
      Reading r, Cues cues, int cue, GoldClaim claim, List<int[]> content, boolean[] inContent) {
    AnnotatedText text = r.text();
    int head = cues.head(cue);
    int from = r.sentenceFirst(head);
    int to = r.sentenceEnd(head);
    int[] left = null;
    int[] right = null;
    List<int[]> merged = merged(content);
    for (int[] span : merged) {
      if (span[1] <= head) {
        left = left == null || span[0] - left[1] > 6 ? span : new int[] {left[0], span[1]};
      } else if (span[0] > head && span[0] < to) {
        right =
            right == null || span[0] - right[1] > 6
                ? right == null ? span : right
                : new int[] {right[0], span[1]};
      }
    }
    if (left == null && right == null) {
      for (int[] span : merged) {
        if (span[0] >= to && span[0] <= to + 1) {
          right = span;
          break;
        }
      }
    }
    if (left != null && right == null && left[1] < from) {
      left = null;
    }
    int layout =
        left == null
            ? right == null ? LayoutFeatures.NONE : LayoutFeatures.RIGHT
            : right == null ? LayoutFeatures.LEFT : LayoutFeatures.BOTH;
    if (layout == LayoutFeatures.NONE || layoutsOnly) {
      return layout;
    }
    int[] cueSpan = tokens(text, claim.cue()).get(0);
    CueSpans.fill(r, cues, cue, layout, lattice);
    choose(cueSpan[0], cueSpan[1]);
    int cueStart = Math.min(cueSpan[0], head);
    int cueEnd = Math.max(cueSpan[1], cues.tail(cue));
    int[] source = {-1, -1};
    for (int[] span : tokens(text, claim.source())) {
      source = span;
    }
    SourceSpans.fill(r, cues, cue, cueStart, cueEnd, layout, lattice);
    sources++;
    if (choose(source[0], source[1])) {
      sourceReached++;
    }
    if (left != null) {
      ContentSpans.left(r, cues, cue, cueStart, source[0], source[1], layout, lattice);
      contents++;
      contentReached += choose(left[0], left[1]) ? 1 : 0;
    }
    if (right != null) {
      ContentSpans.right(r, cues, cue, cueEnd, source[0], source[1], layout, lattice);
      contents++;
      contentReached += choose(right[0], right[1]) ? 1 : 0;
    }
    continuation(r, cues, cue, layout, left, right, merged, inContent);
    return layout;
  }

  private void continuation(
      Reading r,
      Cues cues,
      int cue,
      int layout,
      int[] left,
      int[] right,
      List<int[]> content,
      boolean[] inContent) {
    int contentEnd = Math.max(left == null ? -1 : left[1], right == null ? -1 : right[1]);
    int at = Math.max(contentEnd, r.sentenceEnd(cues.head(cue)));
    for (int step = 0; ; step++) {
      int end = Continuation.end(r, at);
      if (end < 0) {
        return;
      }
      boolean mine = holds(content, at + 1);
      if (!mine && inContent[Math.min(at + 1, inContent.length - 1)]) {
        return;
      }
      Continuation.fill(r, cues, cue, layout, contentEnd, at, step, features);
      int[] all = features.copy(0, features.size());
      examples.add(new Example(new int[][] {all}, new int[0], mine ? 1 : 0, null));
      if (!mine) {
        return;
      }
      contentEnd = end;
      at = end;
    }
  }

  private static boolean holds(List<int[]> spans, int token) {
    for (int[] span : spans) {
      if (token >= span[0] && token < span[1]) {
        return true;
      }
    }
    return false;
  }

  /** Makes an example of the lattice if it reaches the span; tells whether it does. */
  private boolean choose(int start, int end) {
    int gold = -1;
    for (int c = 0; c < lattice.size(); c++) {
      if (lattice.first(c) == start && lattice.end(c) == end) {
        gold = c;
        break;
      }
    }
    if (gold < 0) {
      return false;
    }
    examples.add(new Example(lattice.pairs(), new int[0], gold, spansOf(lattice)));
    return true;
  }

  private static Spans spansOf(Lattice lattice) {
    int[] startOf = new int[lattice.size()];
    int[] endOf = new int[lattice.size()];
    for (int c = 0; c < startOf.length; c++) {
      startOf[c] = lattice.startOf(c);
      endOf[c] = lattice.endOf(c);
    }
    return new Spans(lattice.starts(), lattice.ends(), startOf, endOf);
  }

  private static int best(Reading r, Cues cues, boolean[] used, int[] span) {
    int best = -1;
    int value = -1;
    for (int k = cues.atOrAfter(span[0]); k < cues.size(); k++) {
      if (cues.head(k) >= span[1]) {
        break;
      }
      CueEntry entry = r.lexicon().entry(cues.entry(k));
      int worth =
          switch (entry.part()) {
            case VERB -> 20 + entry.strength();
            case PHRASE -> 24;
            case NOUN -> 10 + entry.strength();
            case ADJECTIVE -> 12 + entry.strength();
            case MARK -> 1;
          };
      if (!used[k] && worth > value) {
        best = k;
        value = worth;
      }
    }
    return best;
  }

  /** Joins spans with nothing between them. */
  private static List<int[]> merged(List<int[]> spans) {
    List<int[]> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> Integer.compare(a[0], b[0]));
    List<int[]> merged = new ArrayList<>();
    for (int[] span : sorted) {
      int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span[0] <= last[1]) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        merged.add(span.clone());
      }
    }
    return merged;
  }

  /** Turns spans of characters into spans of the tokens that they touch. */
  static List<int[]> tokens(AnnotatedText text, List<int[]> spans) {
    List<int[]> found = new ArrayList<>();
    for (int[] span : spans) {
      int low = 0;
      int high = text.tokenCount();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (text.tokenEnd(middle) <= span[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int end = low;
      while (end < text.tokenCount() && text.tokenStart(end) < span[1]) {
        end++;
      }
      if (end > low) {
        found.add(new int[] {low, end});
      }
    }
    return found;
  }
}
