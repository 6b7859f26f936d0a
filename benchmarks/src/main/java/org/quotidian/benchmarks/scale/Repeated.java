package org.quotidian.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;

/**
 * Any number of articles made of a sample: each time round, the sample's articles come with other
 * surnames, another date, other numbers and their paragraphs partly taken from other articles, so that
 * words and names keep about their frequencies and no article is a copy. The same every time.
 */
final class Repeated implements ArticleReader {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int RENAMED_EACH = 3;
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fen", "gar", "hol", "jan", "kel", "lin", "mar", "nor", "pel", "ros", "sen",
    "tor", "ves", "wil", "zan"
  };

  private final PackedSample sample;
  private final int end;
  private int next;
  private long bytes;
  private long nanos;

  /** Makes those from one number up to another, which is not made. */
  Repeated(PackedSample sample, int from, int end) {
    this.sample = sample;
    this.next = from;
    this.end = end;
  }

  /** Returns how long titles and bodies were so far, in UTF-8. */
  long bytes() {
    return bytes;
  }

  /** Returns the processor time that making them took, in nanoseconds. */
  long nanos() {
    return nanos;
  }

  @Override
  public @Nullable Article next() {
    if (next == end) {
      return null;
    }
    long began = THREADS.getCurrentThreadCpuTime();
    int round = next / sample.size();
    int place = next % sample.size();
    Article like = sample.article(place);
    String body = sample.body(place);
    Article made =
        round == 0 ? PackedSample.of(like, like.id(), body).build() : changed(like, body, round);
    next++;
    bytes += made.title().getBytes(StandardCharsets.UTF_8).length;
    bytes += made.body().getBytes(StandardCharsets.UTF_8).length;
    nanos += THREADS.getCurrentThreadCpuTime() - began;
    return made;
  }

  private Article changed(Article original, String body, int round) {
    Random random = new Random(next * 0x9E3779B97F4A7C15L);
    String[] paragraphs = body.split("\n", -1);
    String[] others = sample.body(random.nextInt(sample.size())).split("\n", -1);
    for (int i = 1; i < paragraphs.length; i++) {
      if (random.nextInt(3) == 0) {
        paragraphs[i] = others[random.nextInt(others.length)];
      }
    }
    Map<String, String> renamed = new HashMap<>();
    Instant published = original.published();
    String text = renamed(String.join("\n", paragraphs), random, renamed);
    return PackedSample.of(original, original.id() + "-" + round, text)
        .title(renamed(original.title(), random, renamed))
        .published(published == null ? null : published.minus(Duration.ofDays(round)))
        .build();
  }

  /** Gives every third capitalised word another ending, the same throughout the article. */
  private static String renamed(String text, Random random, Map<String, String> names) {
    StringBuilder made = new StringBuilder(text.length() + 64);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end);
        made.append(
            Character.isUpperCase(c) && word.length() > 3 && made.length() > 0
                ? names.computeIfAbsent(word, name -> name(name, random))
                : word);
      } else {
        made.append(c);
      }
      at = end;
    }
    return made.toString();
  }

  private static String name(String name, Random random) {
    return random.nextInt(RENAMED_EACH) > 0
        ? name
        : name.charAt(0)
            + SYLLABLES[random.nextInt(SYLLABLES.length)].substring(1)
            + SYLLABLES[random.nextInt(SYLLABLES.length)];
  }

  @Override
  public void close() {
    // nothing is open
  }
}
