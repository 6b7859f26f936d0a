package org.quotidian.claim.attribution;

/** The spans that may be the content of an attribution, on one side of its cue. */
public final class ContentSpans {
  private static final int T = 4000;
  private static final int WINDOW = 120;
  private static final int FARTHEST = 400;
  private static final int MOST = 8;
  private static final int MOST_STARTS = 32;
  private static final int MOST_ENDS = 60;

  private ContentSpans() {}

  /**
   * Replaces the lattice's candidates by those to the right of a cue.
   *
   * @param sourceStart the source's first token, or -1
   * @param sourceEnd the token after its last, or -1
   */
  public static void right(
      Reading r,
      Cues cues,
      int cue,
      int cueEnd,
      int sourceStart,
      int sourceEnd,
      int layout,
      Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int to = to(r, head);
    int reach = r.quotation[head] >= 0 ? to : reach(r, cueEnd, to);
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int context = (word.sort().ordinal() * 8 + word.part().ordinal()) * 4 + layout;
    int side = sourceStart < 0 ? 0 : sourceStart >= cueEnd ? 1 : 2;
    FeatureList f = lattice.startFeatures();
    int limit = Math.min(to, cueEnd + 40);
    for (int s = cueEnd; s < limit && lattice.startCount() < MOST_STARTS; s++) {
      boolean within = s >= sourceStart && s < sourceEnd;
      if (!within && rightStart(r, s, cueEnd)) {
        rightStart(r, s, cueEnd, sourceEnd, to, context, side, e, f);
        lattice.closeStart(s);
      }
    }
    boolean beyond = to < r.size() && to - cueEnd <= 12 && to == r.sentenceEnd(head);
    if (beyond) {
      rightStart(r, to, cueEnd, sourceEnd, to, context, side, e, f);
      lattice.closeStart(to);
    }
    f = lattice.endFeatures();
    int scanned = Math.min(to, cueEnd + WINDOW);
    for (int end = cueEnd + 1; end <= scanned && lattice.endCount() < MOST_ENDS; end++) {
      if (end == to || end == to - 1 || boundary(r, end)) {
        end(r, cues, cue, end, cueEnd, to, context, e, f);
        lattice.closeEnd(end);
      }
    }
    if (scanned < to && to - cueEnd < FARTHEST) {
      end(r, cues, cue, to, cueEnd, to, context, e, f);
      lattice.closeEnd(to);
    }
    if (reach > to && reach - cueEnd < 4 * FARTHEST) {
      end(r, cues, cue, reach, cueEnd, to, context, e, f);
      lattice.closeEnd(reach);
    }
    if (beyond) {
      int next = r.sentenceEnd(to);
      if (next != reach && next - cueEnd < FARTHEST) {
        end(r, cues, cue, next, cueEnd, to, context, e, f);
        lattice.closeEnd(next);
      }
      int paragraph = r.paragraphEnd(to);
      if (paragraph != next && paragraph != reach && paragraph - cueEnd < FARTHEST) {
        end(r, cues, cue, paragraph, cueEnd, to, context, e, f);
        lattice.closeEnd(paragraph);
      }
    }
    if (!beyond && word.part() == CueEntry.Part.MARK) {
      int paragraph = r.paragraphEnd(head);
      if (paragraph > to && paragraph != reach && paragraph - cueEnd < FARTHEST) {
        end(r, cues, cue, paragraph, cueEnd, to, context, e, f);
        lattice.closeEnd(paragraph);
      }
    }
    pairs(r, lattice, context, sourceStart, 1);
  }

  /** Replaces the lattice's candidates by those to the left of a cue. */
  public static void left(
      Reading r,
      Cues cues,
      int cue,
      int cueStart,
      int sourceStart,
      int sourceEnd,
      int layout,
      Lattice lattice) {
    lattice.clear();
    int head = cues.head(cue);
    int from = from(r, head);
    int to = r.sentenceEnd(head);
    CueEntry word = cues.word(cue);
    int e = cues.entry(cue);
    int context = (word.sort().ordinal() * 8 + word.part().ordinal()) * 4 + layout;
    int side = sourceStart < 0 ? 0 : sourceStart >= cueStart ? 1 : 2;
    int bound = sourceStart >= 0 && sourceStart < cueStart ? sourceStart : cueStart;
    FeatureList f = lattice.startFeatures();
    int low = Math.max(from, cueStart - WINDOW);
    int quoted = r.quotation[head] >= 0 ? -1 : earlierQuotation(r, from, cueStart);
    int paragraph = r.paragraphFirst(from);
    if (quoted >= 0 && quoted < from && from - quoted < FARTHEST) {
      leftStart(r, quoted, from, bound, cueStart, context, side, e, f);
      lattice.closeStart(quoted);
    }
    if (r.quotation[head] < 0
        && paragraph < from
        && paragraph != quoted
        && from - paragraph < FARTHEST) {
      leftStart(r, paragraph, from, bound, cueStart, context, side, e, f);
      lattice.closeStart(paragraph);
    }
    if (low > from && low - from < FARTHEST) {
      leftStart(r, from, from, bound, cueStart, context, side, e, f);
      lattice.closeStart(from);
    }
    int most = lattice.startCount() + MOST_STARTS;
    for (int s = low; s < cueStart && lattice.startCount() < most; s++) {
      if (s == from || leftStart(r, s, cueStart)) {
        leftStart(r, s, from, bound, cueStart, context, side, e, f);
        lattice.closeStart(s);
      }
    }
    f = lattice.endFeatures();
    int lowest = Math.max(from, cueStart - 30);
    for (int end = cueStart; end > lowest; end--) {
      if (end == bound || end == cueStart || end == bound - 1 || boundary(r, end)) {
        leftEnd(r, end, from, to, bound, cueStart, sourceStart, context, side, e, f);
        lattice.closeEnd(end);
      }
    }
    pairs(r, lattice, context, sourceStart, 0);
  }

  /** Returns where a content may end at most: with the sentence, and within the cue's quotation. */
  private static int to(Reading r, int head) {
    int to = r.sentenceEnd(head);
    int q = r.quotation[head];
    int closing = q < 0 ? to : r.text().quotationEnd(q) - 1;
    return closing > head && closing < to && r.closes(closing) ? closing : to;
  }

  /** Returns where a content may begin at least: with the sentence, and within the quotation. */
  private static int from(Reading r, int head) {
    int from = r.sentenceFirst(head);
    int q = r.quotation[head];
    int opening = q < 0 ? from : r.text().quotationFirst(q);
    return opening >= from && opening < head && r.opens(opening) ? opening + 1 : from;
  }

  /** Returns the end of the last quotation that begins after the cue and goes beyond the sentence. */
  private static int reach(Reading r, int cueEnd, int to) {
    if (to > cueEnd && r.quotation[to - 1] >= 0) {
      int q = r.quotation[to - 1];
      if (r.text().quotationFirst(q) >= cueEnd) {
        return r.text().quotationEnd(q);
      }
    }
    if (to < r.size() && r.quotation[to] >= 0 && r.text().quotationFirst(r.quotation[to]) == to) {
      return r.text().quotationEnd(r.quotation[to]);
    }
    return to;
  }

  /** Returns where the quotation begins that the sentence begins in or that ends before the cue. */
  private static int earlierQuotation(Reading r, int from, int cueStart) {
    if (r.quotation[from] >= 0) {
      return r.text().quotationFirst(r.quotation[from]);
    }
    for (int t = cueStart - 1; t >= from && t > cueStart - 30; t--) {
      if (r.quotation[t] >= 0) {
        return r.text().quotationFirst(r.quotation[t]);
      }
    }
    return -1;
  }

  private static boolean rightStart(Reading r, int s, int cueEnd) {
    if (s == cueEnd || r.opens(s)) {
      return true;
    }
    if (r.quotation[s] >= 0 || s > cueEnd + 16) {
      return false;
    }
    if (s <= cueEnd + 3) {
      return true;
    }
    return switch (r.wordClass(s).group()) {
      case RELATIVE, SUBORDINATOR, TO, PREPOSITION, PRONOUN, DETERMINER -> true;
      default ->
          switch (r.wordClass(s - 1).group()) {
            case COMMA, COLON, DASH, PREPOSITION, TIME, BRACKET -> true;
            default -> false;
          };
    };
  }

  private static void rightStart(
      Reading r,
      int s,
      int cueEnd,
      int sourceEnd,
      int to,
      int context,
      int side,
      int e,
      FeatureList f) {
    int from = r.sentenceFirst(Math.max(0, cueEnd - 1));
    int at = r.classAt(s, 0, r.size());
    int before = r.classAt(s - 1, from, r.size());
    int next = r.classAt(s + 1, 0, r.size());
    int far = s == to ? 13 : LayoutFeatures.bucket(s - cueEnd);
    int source = side == 1 ? s == sourceEnd ? 1 : s > sourceEnd ? 2 : 3 : 0;
    f.add(T, at, before);
    f.add(T + 1, at, next);
    f.add(T + 2, far, context);
    f.add(T + 3, at, far);
    f.add(T + 4, at, e);
    f.add(T + 5, far, e);
    f.add(T + 6, source, at, far);
    f.add(T + 7, before, context);
    f.add(T + 8, at, context);
    f.add(T + 9, r.groupAt(s - 2, from, r.size()), before, at);
    f.add(T + 10, far, at, e);
    f.add(T + 11, far, r.groupAt(s, 0, r.size()), r.groupAt(s + 1, 0, r.size()));
    f.add(T + 12, r.mentionType[Math.min(s, r.size() - 1)], far, context);
    // what stands between the cue and the content: an addressee, a time
    int gap = s == cueEnd ? 0 : r.groupAt(cueEnd, from, r.size()) * 64 + r.groupAt(s - 1, from, to);
    int group = r.groupAt(s, 0, r.size());
    f.add(T + 15, gap, group, e);
    f.add(T + 16, gap, at, context);
    f.add(T + 17, gap, r.mentionType[Math.min(cueEnd, r.size() - 1)], group);
    // does a clause or a quotation open further to the right, so that this is the addressee?
    int later = 0;
    int stop = Math.min(to, s + 12);
    for (int t = s + 1; t < stop; t++) {
      if (r.opens(t) || r.is(t, WordClass.THAT) || r.is(t, WordClass.TO)) {
        later = r.classes[t];
        break;
      }
    }
    f.add(T + 13, later, far, e);
    f.add(T + 14, later, at, far);
  }

  private static boolean leftStart(Reading r, int s, int cueStart) {
    if (r.opens(s)) {
      return true;
    }
    if (r.quotation[s] >= 0 && r.quotation[s - 1] == r.quotation[s] && !r.opens(s - 1)) {
      return false;
    }
    WordGroup before = r.wordClass(s - 1).group();
    return switch (before) {
      case COMMA, COLON, DASH, BRACKET, CONJUNCTION, SUBORDINATOR, RELATIVE, PREPOSITION -> true;
      case CUE_VERB, VERB, TIME, STOP, CLOSING_QUOTE -> true;
      default -> r.is(s, WordGroup.RELATIVE) || (s > cueStart - 12 && opensPhrase(r, s, before));
    };
  }

  private static boolean opensPhrase(Reading r, int s, WordGroup before) {
    return r.is(s, WordGroup.DETERMINER)
        || r.is(s, WordGroup.PRONOUN)
        || (r.is(s, WordGroup.NAME) && before != WordGroup.NAME);
  }

  private static void leftStart(
      Reading r,
      int s,
      int from,
      int bound,
      int cueStart,
      int context,
      int side,
      int e,
      FeatureList f) {
    int at = r.classes[s];
    int before = r.classAt(s - 1, from, r.size());
    int place = s < from ? 0 : s == from ? 1 : 2;
    int far = LayoutFeatures.bucket(Math.max(0, bound - s));
    f.add(T + 20, place, context);
    f.add(T + 21, place, at);
    f.add(T + 22, at, before, place);
    f.add(T + 23, far, context, place);
    f.add(T + 24, before, context);
    f.add(T + 25, place, e);
    f.add(T + 26, at, r.classAt(s + 1, 0, r.size()));
    f.add(T + 27, side, at, place);
    f.add(T + 28, r.groupAt(s - 2, from, r.size()), before, side);
    f.add(T + 29, far, at, context);
    int opening = r.opens(s) ? r.text().quotationEnd(r.quotation[s]) <= bound ? 2 : 1 : 0;
    f.add(T + 30, opening, place, context);
    f.add(T + 31, r.quotation[cueStart] >= 0 ? 1 : 0, place, opening);
  }

  private static void leftEnd(
      Reading r,
      int end,
      int from,
      int to,
      int bound,
      int cueStart,
      int sourceStart,
      int context,
      int side,
      int e,
      FeatureList f) {
    int last = r.classAt(end - 1, from, to);
    int next = r.classAt(end, from, to);
    int far = end > bound ? 14 : LayoutFeatures.bucket(bound - end);
    f.add(T + 40, far, context);
    f.add(T + 41, last, next);
    f.add(T + 42, far, next, side);
    f.add(T + 43, far, last, side);
    f.add(T + 44, next, context);
    f.add(T + 45, last, r.classAt(end - 2, from, to));
    f.add(T + 46, next, r.classAt(end + 1, from, to));
    f.add(T + 47, far, e);
    f.add(T + 48, LayoutFeatures.bucket(cueStart - end), context);
    f.add(T + 49, sourceStart >= 0 && end > sourceStart ? 1 : 0, context);
    int quote =
        end < r.size() && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1]
            ? 1
            : 0;
    f.add(T + 50, quote, r.closes(end - 1) ? 1 : 0, context);
  }

  /** Tells whether a content may end before the token. */
  private static boolean boundary(Reading r, int end) {
    if (r.closes(end - 1)) {
      return true;
    }
    return switch (r.wordClass(end).group()) {
      case COMMA, STOP, COLON, DASH, BRACKET, CONJUNCTION, PREPOSITION, SUBORDINATOR -> true;
      case RELATIVE, TO, TIME, BE, HAVE, MODAL, DO, ADVERB, CUE_VERB, OPENING_QUOTE -> true;
      case VERB -> r.is(end, WordClass.WORD_ING) || r.is(end, WordClass.WORD_ED);
      default -> r.is(end - 1, WordGroup.COMMA);
    };
  }

  private static void end(
      Reading r,
      Cues cues,
      int cue,
      int end,
      int cueEnd,
      int to,
      int context,
      int e,
      FeatureList f) {
    int n = r.size();
    int last = r.classAt(end - 1, 0, n);
    int next = r.classAfter(end);
    boolean unstopped = end == to && next != r.classAt(end, 0, n);
    int next2 = unstopped ? 0 : r.classAt(end + 1, 0, n);
    int group = WordClass.of(next).group().ordinal();
    int group2 = unstopped ? 0 : r.groupAt(end + 1, 0, n);
    int group3 = unstopped ? 0 : r.groupAt(end + 2, 0, n);
    int place = end > to ? 3 : unstopped ? 1 : end == to ? 2 : end == to - 1 ? 1 : 0;
    place += place == 3 && end < r.size() && r.sentence[end] == r.sentence[to] + 1 ? 1 : 0;
    int far = LayoutFeatures.bucket(end - cueEnd);
    boolean inside =
        end < n && r.quotation[end - 1] >= 0 && r.quotation[end] == r.quotation[end - 1];
    int quote = inside ? 1 : r.closes(end - 1) ? 2 : r.opens(end) ? 3 : 0;
    f.add(T + 60, place, context);
    f.add(T + 61, place, last, quote);
    f.add(T + 62, last, next);
    f.add(T + 63, next, next2, place);
    f.add(T + 64, next, context);
    f.add(T + 65, far, context, place);
    f.add(T + 66, r.classAt(end - 2, 0, n), last, next);
    f.add(T + 67, next, e);
    f.add(T + 68, quote, context, place);
    f.add(T + 69, place, e);
    f.add(T + 70, group, group2, group3);
    f.add(T + 71, r.groupAt(end - 1, 0, n), group, context);
    f.add(T + 72, last, next, next2);
    int ahead = 0;
    int near = 15;
    for (int c = cue + 1; c < cues.size() && cues.head(c) < Math.min(to, end + 8); c++) {
      if (cues.head(c) >= end) {
        ahead = 1 + cues.word(c).sort().ordinal() * 4 + cues.word(c).strength();
        near = LayoutFeatures.bucket(cues.head(c) - end) * 8 + cues.form(c);
        break;
      }
      if (c > cue + 24) {
        break;
      }
    }
    f.add(T + 73, ahead, near, place);
    f.add(T + 74, next, ahead, near);
    int verbs = Math.min(3, r.verbs[Math.min(end, cueEnd + 30)] - r.verbs[cueEnd]);
    f.add(T + 75, verbs, next, place);
    f.add(T + 76, verbs, context, place);
    f.add(T + 77, verbs, next, context);
    f.add(T + 78, r.mentionType[Math.min(end, n - 1)], next, place);
    f.add(T + 79, far, next, place);
    f.add(T + 90, cues.form(cue), next, next2);
    f.add(T + 91, last, next, group2 * 64 + group3);
    f.add(T + 92, e, group, group2);
  }

  private static void pairs(Reading r, Lattice lattice, int context, int sourceStart, int side) {
    lattice.prune(0, 0, MOST);
    FeatureList f = lattice.pairFeatures();
    int n = r.size();
    for (int s = 0; s < lattice.startCount(); s++) {
      if (lattice.startOut(s)) {
        continue;
      }
      int start = lattice.startToken(s);
      int q = r.quotation[start];
      boolean opens = r.opens(start);
      int closing = opens ? r.text().quotationEnd(q) : -1;
      int at = r.classes[start];
      for (int k = 0; k < lattice.endCount(); k++) {
        int end = lattice.endToken(k);
        if (end <= start || lattice.endOut(k)) {
          continue;
        }
        int stop = Math.min(end, start + 60);
        int dashes = r.dashes[stop] - r.dashes[start];
        int v = Math.min(3, r.verbs[stop] - r.verbs[start]);
        int comma = Math.min(3, r.commas[stop] - r.commas[start]);
        int inside = v * 16 + comma * 4 + Math.min(1, dashes) * 2 + dashes % 2;
        int quote =
            opens
                ? end == closing ? 1 : end < closing ? 2 : r.closes(end - 1) ? 3 : 4
                : q >= 0 ? 5 : r.closes(end - 1) ? 6 : 7;
        int next = r.classAfter(end);
        int group = WordClass.of(next).group().ordinal();
        int length = LayoutFeatures.bucket(end - start);
        boolean source = sourceStart >= start && sourceStart < end;
        f.add(T + 80, quote, side, context);
        f.add(T + 81, length, context, quote);
        f.add(T + 82, at, next, side);
        f.add(T + 83, source ? 1 : 0, side, quote);
        f.add(T + 84, length, at);
        f.add(T + 86, v, at, context);
        f.add(T + 87, v, at, group);
        f.add(T + 88, inside, group, side);
        f.add(T + 89, inside, quote, side);
        f.add(T + 85, quote, r.classAt(end - 1, 0, n), group);
        lattice.closePair(s, k);
      }
    }
  }
}
