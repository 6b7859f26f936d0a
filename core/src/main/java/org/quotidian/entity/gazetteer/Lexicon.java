package org.quotidian.entity.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What kinds of thing words and phrases may be, by their {@link NameHash}: an open-addressed table of
 * {@link LexiconFlag} bits. Immutable and safe for use by many threads.
 *
 * <p>The resource: the number of entries, then the hashes in ascending order of their unsigned
 * values, then the flags, all big-endian 64-bit numbers.
 */
public final class Lexicon {
  private static final String RESOURCE = "/org/quotidian/entity/lexicon.bin";

  /** Hash and flags of each slot, side by side: a look fetches one line of memory, not two. */
  private final long[] slots;

  private final int mask;

  private Lexicon(long[] slots) {
    this.slots = slots;
    this.mask = slots.length / 2 - 1;
  }

  /** Returns the shared lexicon, loaded when it is first asked for. */
  public static Lexicon standard() {
    return Loaded.STANDARD;
  }

  /** Returns the flags of the phrase with this hash; 0 where it is unknown. */
  public long flags(long hash) {
    int at = NameHash.slot(hash, mask);
    while (true) {
      long there = slots[2 * at];
      if (there == hash) {
        return slots[2 * at + 1];
      }
      if (there == 0) {
        return 0;
      }
      at = (at + 1) & mask;
    }
  }

  static Lexicon read(InputStream stream) throws IOException {
    Columns columns = new Columns(new DataInputStream(stream));
    int count = columns.number();
    int size = Integer.highestOneBit(Math.max(16, count)) << 1;
    if (count > size * 7 / 10) {
      size <<= 1;
    }
    long[] slots = new long[2 * size];
    int[] slotOf = new int[count];
    long[] column = columns.longs(count);
    enter(column, slots, slotOf);
    columns.longs(column);
    for (int i = 0; i < count; i++) {
      slots[slotOf[i] + 1] = column[i];
    }
    return new Lexicon(slots);
  }

  private static void enter(long[] hashes, long[] slots, int[] slotOf) {
    int mask = slots.length / 2 - 1;
    for (int i = 0; i < hashes.length; i++) {
      int at = NameHash.slot(hashes[i], mask);
      while (slots[2 * at] != 0) {
        at = (at + 1) & mask;
      }
      slots[2 * at] = hashes[i];
      slotOf[i] = 2 * at;
    }
  }

  /** Loads the lexicon when it is first asked for. */
  private static final class Loaded {
    static final Lexicon STANDARD = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library's resource " + RESOURCE + " is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
