package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotidian.article.html.Tags;

/** A few megabytes of nothing but tags would be a gigabyte once parsed; they are refused before that. */
class ManyTagsTest {
  static List<String> tooMany() {
    String tags = "<b>".repeat(Tags.MOST + 1);
    String escaped = "\\u003cb>".repeat(Tags.MOST + 1);
    return List.of(
        "<!DOCTYPE html><html><body><p>" + tags,
        "<!DOCTYPE html><html><body>" + "</p>".repeat(Tags.MOST + 1),
        "<!DOCTYPE html><html><body>" + "<table>".repeat(Tags.MOST + 1),
        "<!DOCTYPE html><html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"H\",\"articleBody\":\"</p>"
            + escaped
            + "\"}</script></head><body><p>It rained.</p></body></html>",
        "<rss><channel><item><title>A</title>" + tags,
        "<rss><channel><item><title>A</title>" + "<a/>".repeat(Tags.MOST + 1),
        "<rss><channel><item><title>A</title><description>"
            + tags.replace("<", "&lt;")
            + "</description></item></channel></rss>",
        "{\"title\":\"A\",\"body\":\"</p>" + tags + "\"}\n",
        "{\"articles\":[{\"title\":\"A\",\"body\":\"</p>" + tags + "\"}]}",
        "title,body\nA,</p>" + tags + "\n",
        "From: a@post.example\nSubject: A\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + tags);
  }

  @ParameterizedTest
  @MethodSource("tooMany")
  void areARejectionThatSaysHowManyAreRead(String input) {
    Inputs.Outcome read = Inputs.read(input);
    assertThat(read.articles()).isEmpty();
    assertThat(read.rejections())
        .singleElement()
        .asString()
        .contains("tags; at most 250000 are read");
  }

  @Test
  void asManyAsAreReadFitIntoAHundredAndFiftyMegabytes() {
    String page =
        "<!DOCTYPE html><html><body><p>It rained in Tenby all day, and it went on raining.</p>"
            + "<b>".repeat(Tags.MOST - 10);
    com.sun.management.ThreadMXBean thread =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    Inputs.read(page);
    assertThat((thread.getCurrentThreadAllocatedBytes() - before) / 1e6).isLessThan(150);
  }
}
