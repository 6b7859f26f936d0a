package org.quotidian.entity.tagging;

import java.util.HashSet;
import java.util.Set;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Where a name begins and ends that its labels cut too short: a surname's small particles before it ("van der
 * Berg"), the "Police" of a force that is called by its place alone ("West Yorkshire Police"); and those cut
 * too long: a title or a day of the week before it ("President Obama", "on Monday Merkel").
 */
public final class NameEdges {
  private static final Set<Long> PARTICLES = hashes("van von de der den la ter ten zu dos das");

  /** Particles that a name may begin with; the others follow one. */
  private static final Set<Long> FIRST = hashes("van von ter ten dos das");

  private static final Set<Long> DETERMINERS =
      hashes("a an the this that his her their its our my white black stolen police");
  private static final long DEPARTMENT = NameHash.of("dept");
  private static final long BY = NameHash.of("by");
  private static final long AND = NameHash.of("and");
  private static final long VAN = NameHash.of("van");
  private static final Set<Long> BODIES = hashes("police council");

  private static final Set<Long> TITLES =
      hashes(
          "president chancellor minister secretary senator sen representative rep governor gov mayor"
              + " congressman congresswoman ambassador mr mrs ms dr");
  private static final Set<Long> DAYS =
      hashes("monday tuesday wednesday thursday friday saturday sunday");
  private static final Set<Long> BEFORE_DAY =
      hashes("on last next this since until by late early every");
  private static final Set<Long> JUSTICE = hashes("justice judge");

  private static final Set<Long> LEGAL_FORMS = hashes("inc corp corporation ltd plc llc gmbh co");
  private static final Set<Long> DOLLARS = hashes("dollar dollars dlr dlrs");
  private static final long WELL_KNOWN =
      LexiconFlag.COUNTRY
          | LexiconFlag.REGION
          | LexiconFlag.LARGE_CITY
          | LexiconFlag.CITY
          | LexiconFlag.TOWN
          | LexiconFlag.AREA
          | LexiconFlag.PERSON;

  private NameEdges() {}

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      hashes.add(NameHash.of(word));
    }
    return Set.copyOf(hashes);
  }

  /**
   * Corrects labels by what stands beside the names: an initial belongs to a person ("W. Gyude Moore"), a legal form belongs to a firm ("Twitter Inc"), a word
   * in brackets behind an organisation is its short form ("(Fonatur)"), and a country before "dollars" is
   * none.
   */
  public static void correct(Tokens t, byte[] labels) {
    for (int r = 0; r < t.runs; r++) {
      for (int i = t.runFirst[r]; i < t.runEnd[r]; i++) {
        int label = labels[i];
        if (i > t.runFirst[r] && t.isInitial(i - 1) && labels[i - 1] == Labels.OUTSIDE) {
          takeInitial(labels, i);
        }
        if (label == Labels.OUTSIDE || Labels.position(label) < Labels.LAST) {
          continue;
        }
        EntityType type = Labels.type(label);
        int next = i + 1;
        boolean goesOn = next < t.count && t.sentence[next] == t.sentence[i];
        if (type == EntityType.ORG && next < t.runEnd[r] && labels[next] == Labels.OUTSIDE) {
          if (LEGAL_FORMS.contains(t.hash[next]) && t.isCandidate(next)) {
            boolean unit = Labels.position(label) == Labels.UNIT;
            labels[i] = (byte) Labels.of(type, unit ? Labels.BEGIN : Labels.INSIDE);
            labels[next] = (byte) Labels.of(type, Labels.LAST);
          }
        } else if (type == EntityType.PLACE && goesOn && DOLLARS.contains(t.hash[next])) {
          clear(labels, i);
        } else if (type != EntityType.ORG && goesOn && isShortForm(t, labels, i)) {
          labels[i] = (byte) Labels.of(EntityType.ORG, Labels.UNIT);
        }
      }
    }
  }

  private static void takeInitial(byte[] labels, int i) {
    int label = labels[i];
    if (label == Labels.OUTSIDE || Labels.type(label) != EntityType.PERSON) {
      return;
    }
    boolean unit = Labels.position(label) == Labels.UNIT;
    if (unit || Labels.position(label) == Labels.BEGIN) {
      labels[i - 1] = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
      labels[i] = (byte) Labels.of(EntityType.PERSON, unit ? Labels.LAST : Labels.INSIDE);
    }
  }

  private static void clear(byte[] labels, int last) {
    int i = last;
    while (Labels.position(labels[i]) != Labels.BEGIN
        && Labels.position(labels[i]) != Labels.UNIT) {
      labels[i--] = Labels.OUTSIDE;
    }
    labels[i] = Labels.OUTSIDE;
  }

  private static boolean isShortForm(Tokens t, byte[] labels, int i) {
    int before = i - 2;
    return Labels.position(labels[i]) == Labels.UNIT
        && before >= t.sentenceFirst[t.sentence[i]]
        && t.isMark(i - 1, '(', '(')
        && t.isMark(i + 1, ')', ')')
        && labels[before] != Labels.OUTSIDE
        && Labels.type(labels[before]) == EntityType.ORG
        && (t.flags[i] & WELL_KNOWN) == 0;
  }

  /** Returns the first token of a person's name that {@code first} was taken to begin. */
  public static int first(Tokens t, int first) {
    int from = t.sentenceFirst[t.sentence[first]];
    int begin = first;
    for (int i = first - 1; i >= from && isParticle(t, i); i--) {
      if (FIRST.contains(t.hash[i])) {
        begin = i;
      }
    }
    boolean vehicle =
        begin == first - 1
            && t.hash[begin] == VAN
            && (begin == from || DETERMINERS.contains(t.hash[begin - 1]));
    return vehicle ? first : begin;
  }

  /** Returns the first token of a person's name of several words without the title or day it began with. */
  public static int withoutTitle(Tokens t, int first, int end) {
    if (end - first < 2) {
      return first;
    }
    int from = t.sentenceFirst[t.sentence[first]];
    boolean day =
        DAYS.contains(t.hash[first]) && first > from && BEFORE_DAY.contains(t.hash[first - 1]);
    return day || TITLES.contains(t.hash[first]) ? first + 1 : first;
  }

  /** Tells whether what was taken for an organisation is a judge and a surname: "Justice Sotomayor". */
  public static boolean isJudge(Tokens t, int first, int end) {
    long noSurname =
        LexiconFlag.COMMON_WORD
            | LexiconFlag.ORG_HEAD
            | LexiconFlag.OTHER_HEAD
            | LexiconFlag.ACRONYM;
    return end - first == 2
        && JUSTICE.contains(t.hash[first])
        && t.hash[end - 1] != DEPARTMENT
        && (t.flags[end - 1] & noSurname) == 0
        && (t.shape[end - 1] & Shape.ALL_CAPITALS) == 0;
  }

  /** Tells whether what was taken for another name is the author's, after "By" at the beginning of a line. */
  public static boolean isByline(Tokens t, int first, int end) {
    int by = first - 1;
    return end - first > 1
        && end - first < 4
        && by >= 0
        && by == t.sentenceFirst[t.sentence[first]]
        && t.hash[by] == BY
        && (t.flags[first] & (LexiconFlag.MALE | LexiconFlag.FEMALE)) != 0
        && (t.flags[first] & (LexiconFlag.COUNTRY | LexiconFlag.REGION)) == 0
        && (end == t.sentenceFirst[t.sentence[first] + 1]
            || t.kind[end] == Tokens.PUNCTUATION
            || t.hash[end] == AND);
  }

  private static boolean isParticle(Tokens t, int token) {
    return t.kind[token] == Tokens.WORD
        && !t.isCandidate(token)
        && PARTICLES.contains(t.hash[token]);
  }

  /** Tells whether a word after a place makes it the name of its police or council. */
  public static boolean isBody(Tokens t, byte[] labels, int token, int runEnd) {
    return token < runEnd
        && labels[token] == Labels.OUTSIDE
        && BODIES.contains(t.hash[token])
        && t.isCandidate(token)
        && (t.shape[token] & Shape.ALL_CAPITALS) == 0;
  }
}
