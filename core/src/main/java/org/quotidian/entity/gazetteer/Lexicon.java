package org.quotidian.entity.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

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
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    int count = in.readInt();
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(count * 16));
    int size = Integer.highestOneBit(Math.max(16, count)) << 1;
    if (count > size * 7 / 10) {
      size <<= 1;
    }
    long[] slots = new long[2 * size];
    for (int i = 0; i < count; i++) {
      long hash = bytes.getLong(i * 8);
      int at = NameHash.slot(hash, size - 1);
      while (slots[2 * at] != 0) {
        at = (at + 1) & (size - 1);
      }
      slots[2 * at] = hash;
      slots[2 * at + 1] = bytes.getLong((count + i) * 8);
    }
    return new Lexicon(slots);
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
