package org.quotidian.entity.tagging;

import java.util.HashSet;
import java.util.Set;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Where a name begins and ends that its labels cut too short: a surname's small particles before it ("van der
 * Berg"), the "Police" of a force that is called by its place alone ("West Yorkshire Police").
 */
public final class NameEdges {
  private static final Set<Long> PARTICLES = hashes("van von de der den la ter ten zu");

  /** Particles that a name may begin with; the others follow one. */
  private static final Set<Long> FIRST = hashes("van von ter ten");

  private static final Set<Long> DETERMINERS =
      hashes("a an the this that his her their its our my white black stolen police");
  private static final long VAN = NameHash.of("van");
  private static final Set<Long> BODIES = hashes("police council");

  private NameEdges() {}

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      hashes.add(NameHash.of(word));
    }
    return Set.copyOf(hashes);
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
