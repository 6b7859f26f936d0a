package org.quotidian.benchmarks.resources;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/** Collects words and phrases with their flags and writes them as the lexicon's resource. */
final class LexiconWriter {
  /** A phrase of more words than this is left out: the tagger looks no further. */
  static final int LONGEST = 7;

  private final Map<Long, Long> flags = new TreeMap<>(Long::compareUnsigned);

  /** Adds flags to a phrase, and to its beginnings that they go on. */
  void add(String phrase, long flag) {
    String[] words = phrase.strip().split("[\\s-]+", -1);
    if (words.length > LONGEST || phrase.isBlank()) {
      return;
    }
    long hash = NameHash.START;
    for (int i = 0; i < words.length; i++) {
      long next = NameHash.goOn(hash, words[i], 0, words[i].length());
      if (i > 0 && next != hash && hash != NameHash.START) {
        flags.merge(hash, LexiconFlag.PREFIX, (a, b) -> a | b);
      }
      hash = next;
    }
    if (hash != NameHash.START) {
      flags.merge(hash, flag, (a, b) -> a | b);
    }
  }

  boolean has(String phrase, long flag) {
    return (flags.getOrDefault(NameHash.of(phrase), 0L) & flag) != 0;
  }

  int size() {
    return flags.size();
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(flags.size());
      for (long hash : flags.keySet()) {
        out.writeLong(hash);
      }
      for (long value : flags.values()) {
        out.writeLong(value);
      }
    }
  }
}
