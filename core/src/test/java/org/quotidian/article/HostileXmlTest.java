package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXmlTest {
  private static final String SECRET = "the-secret-of-this-machine";

  /** No XML but a page, by its first element; of its elements none ends up within another. */
  private static final String PAGE = "<a>".repeat(100_000);

  @TempDir Path directory;

  private List<String> documents(String file, String address) {
    String item =
        "<rss><channel><item><title>A</title><description>&x;</description></item></channel></rss>";
    String laughs =
        "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY x '&d;&d;&d;&d;&d;&d;&d;&d;'>]>";
    return List.of(
        "<!DOCTYPE r [<!ENTITY x SYSTEM '" + file + "'>]>" + item,
        "<!DOCTYPE r [<!ENTITY x SYSTEM '" + address + "'>]>" + item,
        "<!DOCTYPE r [<!ENTITY x PUBLIC 'p' '" + file + "'>]>" + item,
        "<!DOCTYPE r [<!ENTITY % p SYSTEM '" + address + "'>%p;]>" + item,
        "<!DOCTYPE r SYSTEM '" + address + "'>" + item,
        "<!DOCTYPE r PUBLIC '-//x//y' '" + address + "'>" + item,
        laughs + item,
        "<!DOCTYPE r [<!ENTITY x '"
            + "y".repeat(50_000)
            + "'>]>"
            + item.replace("&x;", "&x;".repeat(5_000)),
        "<?xml-stylesheet href='" + address + "'?>" + item,
        "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>A</title><xi:include href='"
            + file
            + "' parse='text'/></item></channel></rss>",
        "<rss xsi:schemaLocation='x "
            + address
            + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><channel><item><title>A</title></item></channel></rss>",
        PAGE,
        "<feed>" + "<a>".repeat(100_000),
        "<rss>" + "<channel>".repeat(50_000) + "<item><title>A</title></item>",
        "<rss "
            + "a='b' ".repeat(50_000)
            + "><channel><item><title>A</title></item></channel></rss>",
        "<rss><!--" + "-".repeat(200_000) + "<item><title>A</title></item></rss>",
        "<rss><![CDATA[" + "]".repeat(200_000) + "</rss>",
        "<!DOCTYPE r [" + "<!ELEMENT a ANY>".repeat(10_000),
        "<feed><entry><title type='html'>&lt;img src='"
            + address
            + "'&gt;A</title></entry></feed>");
  }

  @Test
  void nothingOutsideADocumentIsReadAndNothingInItGrows() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), SECRET);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://localhost:" + server.getLocalPort() + "/x.dtd";
      for (String document : documents(secret.toUri().toString(), address)) {
        Inputs.Outcome outcome =
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Inputs.read(document));
        assertThat(outcome.toString()).doesNotContain(SECRET).hasSizeLessThan(300_000);
      }
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept)
          .as("nobody called")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  /**
   * The best of some attempts, as the first also compile. What is thrown away counts, too. A page may
   * have so many elements, beside each other, at some 300 bytes each ({@code Tags.MOST}).
   */
  @Test
  void eachTakesATenthOfASecondAndSixteenMegabytesAtMost() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<String> documents = documents("file:///etc/hostname", "http://localhost:1/x.dtd");
    assertThat(documents).hasSizeGreaterThanOrEqualTo(12);
    for (String document : documents) {
      long nanos = Long.MAX_VALUE;
      long bytes = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 12 && nanos > 90_000_000; attempt++) {
        long began = thread.getCurrentThreadCpuTime();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        Inputs.read(document);
        nanos = Math.min(nanos, thread.getCurrentThreadCpuTime() - began);
        bytes = Math.min(bytes, thread.getCurrentThreadAllocatedBytes() - allocated);
      }
      String what = document.substring(0, Math.min(60, document.length()));
      assertThat(nanos / 1e6).as(what).isLessThan(100);
      assertThat(bytes / 1e6).as(what).isLessThan(document.equals(PAGE) ? 32 : 16);
    }
  }
}
