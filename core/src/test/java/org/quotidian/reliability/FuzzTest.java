package org.quotidian.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Feeds every entry point with the corpus and with mutations of it. A finding is written to {@code
 * target/fuzz}; made small, it becomes a file of the corpus and runs for ever.
 */
class FuzzTest {
  private static final Path CORPUS =
      Path.of("src/test/resources/org/quotidian/reliability/JazzerFuzzInputs");
  private static final byte[][] NASTY = {
    {0},
    {'"'},
    {'\\'},
    {'{'},
    {'}'},
    {'['},
    {'('},
    {')'},
    {'\n'},
    {'\r'},
    {'<'},
    {'&'},
    {':'},
    {'~'},
    {'*'},
    {'^'},
    {-1},
    {(byte) 0xC0},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xE2, (byte) 0x80, (byte) 0x9C},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xAE},
    {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80},
    {0x1F, (byte) 0x8B},
    {0x1B, '['},
    "said".getBytes(java.nio.charset.StandardCharsets.UTF_8),
    "claim{".getBytes(java.nio.charset.StandardCharsets.UTF_8),
    "999999999999".getBytes(java.nio.charset.StandardCharsets.UTF_8),
  };

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void everyFileOfTheCorpusIsAnsweredOrRejected(EntryPoints entry) throws IOException {
    List<Path> files = corpus();
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      feed(entry, Files.readAllBytes(file), file.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(1800)
  void everyMutationOfTheCorpusIsAnsweredOrRejected(EntryPoints entry) throws IOException {
    long seed = Soak.seed(FuzzTest.class);
    Random random = new Random(seed);
    List<byte[]> corpus = new ArrayList<>();
    for (Path file : corpus()) {
      corpus.add(Files.readAllBytes(file));
    }
    long end = Soak.asked() ? Soak.end(5) : System.nanoTime() + Duration.ofSeconds(2).toNanos();
    long fed = 0;
    while (System.nanoTime() < end) {
      byte[] bytes = mutated(corpus, random);
      feed(entry, bytes, entry + " " + fed + ", seed " + seed);
      fed++;
    }
    System.out.println("FuzzTest: " + entry + ": " + fed + " inputs, 0 findings");
  }

  private static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  private static void feed(EntryPoints entry, byte[] bytes, String what) throws IOException {
    try {
      entry.feed(bytes);
    } catch (Throwable e) {
      Path finding =
          Files.createDirectories(Path.of("target", "fuzz"))
              .resolve(entry + "-" + Integer.toHexString(Arrays.hashCode(bytes)));
      Files.write(finding, bytes);
      throw new AssertionError(what + " (kept as " + finding + ")", e);
    }
  }

  private static byte[] mutated(List<byte[]> corpus, Random random) {
    byte[] bytes = corpus.get(random.nextInt(corpus.size()));
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      bytes = mutatedOnce(bytes, corpus, random);
    }
    return bytes;
  }

  private static byte[] mutatedOnce(byte[] bytes, List<byte[]> corpus, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(20));
    switch (random.nextInt(6)) {
      case 0: // flip a bit
        if (at == bytes.length) {
          return bytes;
        }
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
      case 1: // put something nasty in
        return spliced(bytes, at, at, NASTY[random.nextInt(NASTY.length)]);
      case 2: // leave something out
        return spliced(bytes, at, to, new byte[0]);
      case 3: // repeat something
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        byte[] many = new byte[Math.min(20_000, part.length * (1 + random.nextInt(500)))];
        for (int i = 0; i < many.length; i++) {
          many[i] = part[i % part.length];
        }
        return spliced(bytes, at, at, many);
      case 4: // cut it off
        return Arrays.copyOf(bytes, at);
      default: // go on with another
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length + 1);
        return spliced(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
    }
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
    byte[] whole = new byte[from + put.length + bytes.length - to];
    System.arraycopy(bytes, 0, whole, 0, from);
    System.arraycopy(put, 0, whole, from, put.length);
    System.arraycopy(bytes, to, whole, from + put.length, bytes.length - to);
    return whole;
  }
}
