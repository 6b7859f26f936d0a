package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

  /** Lines that are JSON only on the surface, or JSON to break a parser with. */
  static List<String> hostileJson() {
    return List.of(
        "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
        "{\"x\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + ",\"title\":\"T\"}",
        "{\"id\":" + "9".repeat(100_000) + ",\"title\":\"T\"}",
        "{\"x\":1e" + "9".repeat(2_000) + ",\"title\":\"T\"}",
        "{\"" + "n".repeat(60_000) + "\":1,\"title\":\"T\"}",
        "{\"title\":\"a\",\"title\":\"b\"}",
        "{\"title\":NaN}",
        "{\"title\":'single'}",
        "{\"title\":\"raw \u0001 control\"}",
        "{\"title\":\"\\x41\"}",
        "{\"title\":\"T\",}",
        "{\"title\":\"T\" /* comment */}",
        "{title:\"T\"}",
        "{\"title\":\"\\ud83\"}");
  }

  @ParameterizedTest
  @MethodSource("hostileJson")
  @Timeout(5)
  void hostileJsonIsARejectionAndTheNextLineIsRead(String line) {
    Inputs.Outcome read =
        Inputs.read("{\"title\":\"before\"}\n" + line + "\n{\"title\":\"after\"}\n");
    assertThat(read.titles()).containsExactly("before", "after");
    assertThat(read.rejections()).hasSize(1);
    assertThat(read.rejections().get(0)).startsWith("line 2: ").hasSizeLessThan(400);
  }

  @ParameterizedTest
  @MethodSource("hostileJson")
  @Timeout(5)
  void hostileJsonInADocumentIsARejection(String object) {
    Inputs.Outcome read = Inputs.read("[{\"title\":\"before\"},\n" + object + "]");
    assertThat(read.titles()).startsWith("before");
    assertThat(read.rejections()).hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void everyCutOfAFileKeepsEveryWholeLine() {
    byte[] whole = Inputs.utf8(Inputs.manyLines(100));
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      int cut = random.nextInt(whole.length);
      int lines = 0;
      for (int b = 0; b < cut; b++) {
        lines += whole[b] == '\n' ? 1 : 0;
      }
      Inputs.Outcome read = Inputs.read(Arrays.copyOf(whole, cut));
      boolean wholeLineWithoutEnd = cut > 0 && whole[cut - 1] == '}';
      if (lines > 0) {
        assertThat(read.articles())
            .as("cut at %s", cut)
            .hasSize(lines + (wholeLineWithoutEnd ? 1 : 0));
      }
      assertThat(read.rejections()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void everyCutOfAGzippedFileKeepsItsLinesAndIsOneRejection() {
    String text = Inputs.manyLines(300);
    byte[] packed = Inputs.gzip(Inputs.utf8(text));
    Random random = new Random(12);
    int before = -1;
    int[] cuts = random.ints(200, 20, packed.length - 9).sorted().toArray();
    for (int cut : cuts) {
      Inputs.Outcome read = Inputs.read(Arrays.copyOf(packed, cut));
      assertThat(read.rejections()).as("cut at %s", cut).hasSize(1);
      assertThat(read.rejections().get(0)).contains("line ").contains("cut off");
      assertThat(read.articles().size()).isGreaterThanOrEqualTo(before);
      for (int i = 0; i < read.articles().size(); i++) {
        assertThat(read.articles().get(i).id()).isEqualTo(Integer.toString(i));
      }
      before = read.articles().size();
    }
    assertThat(before).isGreaterThan(250);
  }

  @Test
  void aDamagedChecksumIsSaidAndTheArticlesAreKept() {
    byte[] packed = Inputs.gzip(Inputs.utf8(Inputs.manyLines(5)));
    packed[packed.length - 6] ^= 0x40;
    Inputs.Outcome read = Inputs.read(packed);
    assertThat(read.articles()).hasSize(5);
    assertThat(read.rejections()).hasSize(1);
    assertThat(read.rejections().get(0)).contains("gzip");
  }

  @Test
  void gzippedMembersMayFollowEachOther() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(Inputs.gzip(Inputs.utf8("{\"title\":\"A\"}\n")));
    both.write(Inputs.gzip(Inputs.utf8("{\"title\":\"B\"}\n")));
    assertThat(Inputs.read(both.toByteArray()).titles()).containsExactly("A", "B");
  }

  @Test
  @Timeout(60)
  void aGzipBombIsRejectedBefore64MegabytesComeOutOfItAndWithinTwoSeconds() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(Inputs.utf8("{\"title\":\"A\"}\n{\"title\":\""));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) 'a');
      for (int i = 0; i < 256; i++) {
        gzip.write(blanks);
      }
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long began = clock.getCurrentThreadCpuTime();
    Counting in = new Counting(new ByteArrayInputStream(bomb.toByteArray()));
    try (ArticleReader reader = ArticleReaders.open(in)) {
      assertThat(reader.next()).isNotNull();
      assertThatThrownBy(reader::next)
          .isInstanceOf(UnreadableArticleException.class)
          .hasMessageContaining("gzip bomb");
      assertThat(reader.next()).isNull();
    }
    assertThat(clock.getCurrentThreadCpuTime() - began).isLessThan(2_000_000_000L);
    double unpacked = in.count * (256.0 * (1 << 20) / bomb.size());
    assertThat(unpacked).isLessThan(64 << 20);
  }

  @Test
  void gzipInGzipIsNotUnpackedFurther() {
    byte[] twice = Inputs.gzip(Inputs.gzip(Inputs.utf8("{\"title\":\"A\"}\n")));
    assertThat(Inputs.read(twice).rejections())
        .containsExactly("line 1: gzipped twice; unpack it once");
  }

  @Test
  void aLineBeyondTheLimitIsPassedOver() {
    ReaderLimits small = new ReaderLimits(1000, 400, 10, 100, 1 << 20);
    String lines =
        "{\"title\":\"A\"}\n{\"title\":\""
            + "x".repeat(200_000)
            + "\"}\n{\"title\":\"B\"}\n{\"title\":\""
            + "y".repeat(500)
            + "\"}\n{\"x\":"
            + "[".repeat(11)
            + "]".repeat(11)
            + ",\"title\":\"deep\"}\n{\"title\":\"C\"}";
    Inputs.Outcome read = Inputs.read(lines, ReaderOptions.DEFAULT.limits(small));
    assertThat(read.titles()).containsExactly("A", "B", "C");
    assertThat(read.rejections()).hasSize(3);
    assertThat(read.rejections().get(0)).isEqualTo("line 2: the line is longer than 1000 bytes");
    assertThat(read.rejections().get(1)).startsWith("line 4: ");
    assertThat(read.rejections().get(2)).startsWith("line 5: ");
  }

  @Test
  void randomBytesGiveArticlesOrRejectionsAndNothingElse() {
    Random random = new Random(13);
    String marks = "{}[]\",:\\\n <>";
    String[] starts = {
      "", "{", "{\"title\":\"", "[", "[{", "<REUTERS", "\u001f\u008b\b", "\uFEFF{"
    };
    for (int i = 0; i < 20_000; i++) {
      byte[] start = starts[random.nextInt(starts.length)].getBytes(StandardCharsets.ISO_8859_1);
      byte[] bytes = Arrays.copyOf(start, start.length + random.nextInt(200));
      for (int b = start.length; b < bytes.length; b++) {
        bytes[b] =
            (byte)
                (random.nextBoolean()
                    ? marks.charAt(random.nextInt(marks.length()))
                    : random.nextInt());
      }
      Inputs.read(bytes);
    }
  }

  @Test
  void aMutatedFileGivesArticlesOrRejectionsAndNothingElse() {
    Random random = new Random(14);
    byte[][] seeds = {
      Inputs.utf8(Inputs.manyLines(5)),
      Inputs.gzip(Inputs.utf8(Inputs.manyLines(5))),
      Inputs.utf8("{\"articles\":[" + Inputs.manyLines(4).strip().replace("\n", ",\n") + "]}"),
    };
    for (int i = 0; i < 6_000; i++) {
      byte[] bytes = seeds[i % seeds.length].clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Inputs.read(bytes);
    }
  }

  @Test
  void aPipeIsReadNoFurtherThanTheNextArticle() throws IOException {
    byte[] first = Inputs.utf8("{\"title\":\"A\"}\n");
    InputStream pipe =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == first.length) {
              throw new IOException("would wait for ever");
            }
            return first[at++];
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            buffer[from] = (byte) read();
            return 1;
          }
        };
    try (ArticleReader reader = ArticleReaders.open(pipe)) {
      assertThat(reader.next()).isNotNull();
    }
  }

  @Test
  void aFailingDiskIsAnErrorAndNoRejection() throws IOException {
    InputStream failing =
        new InputStream() {
          private int reads;

          @Override
          public int read() {
            throw new AssertionError();
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            if (reads++ > 0) {
              throw new IOException("disk on fire");
            }
            byte[] start = Inputs.utf8("{\"title\":\"A\"}\n");
            System.arraycopy(start, 0, buffer, from, start.length);
            return start.length;
          }
        };
    try (ArticleReader reader = ArticleReaders.open(failing)) {
      assertThat(reader.next()).isNotNull();
      assertThatThrownBy(reader::next)
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(UnreadableArticleException.class);
    }
  }

  @Test
  void aMissingFileIsAnError(@TempDir Path folder) {
    assertThatThrownBy(() -> ArticleReaders.open(folder.resolve("none.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFilesNameIsNotTrusted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("articles.txt");
    Files.write(file, Inputs.gzip(Inputs.utf8("{\"title\":\"A\"}\n")));
    try (ArticleReader reader = ArticleReaders.open(file)) {
      assertThat(reader.next()).extracting(Article::title).isEqualTo("A");
    }
  }

  @Test
  void limitsBelowTheirLeastAreMisuse() {
    assertThatThrownBy(() -> new ReaderLimits(0, 1, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxRecordBytes");
  }

  /** Counts what is read. */
  private static final class Counting extends InputStream {
    private final InputStream in;
    private long count;

    Counting(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      count++;
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, Math.min(length, 4096));
      count += Math.max(0, read);
      return read;
    }
  }
}
