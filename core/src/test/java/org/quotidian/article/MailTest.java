package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final String HEAD =
      "From: \"The Post\" <post@post.example>\r\nSubject: Rain\r\nMIME-Version: 1.0\r\n";
  private static final String LONG =
      "The rain that fell on Tenby in the night has filled the cellars of Quay Street to the brim.";

  private static Article only(String mail) {
    return Inputs.read(mail).only();
  }

  private static String part(String boundary, String head, String body) {
    return "--" + boundary + "\r\n" + head + "\r\n\r\n" + body + "\r\n";
  }

  @Test
  void theNameOfTheSenderIsTheOutletAndElseTheHostOfTheAddress() {
    assertThat(only(HEAD + "\r\n" + LONG).source()).isEqualTo("The Post");
    assertThat(only("Subject: Rain\nFrom: <a@post.example>\n\n" + LONG).source())
        .isEqualTo("post.example");
    assertThat(only("Subject: Rain\nFrom: a@post.example (Ada)\n\n" + LONG).source())
        .startsWith("post.example");
  }

  @Test
  void textsAreDecodedByWhatThePartSays() {
    Charset latin = StandardCharsets.ISO_8859_1;
    String text = "Im Café am Hafen stand das Wasser.";
    String coded = Base64.getMimeEncoder().encodeToString(text.getBytes(latin));
    String head =
        HEAD
            + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    assertThat(only(head + coded).body()).isEqualTo(text);
    assertThat(Inputs.read((HEAD + "\r\n" + text).getBytes(latin)).only().body()).isEqualTo(text);
    assertThat(only(HEAD + "Content-Type: text/plain; charset=no-such-thing\r\n\r\n" + text).body())
        .isEqualTo(text);
  }

  @Test
  void aSubjectOfSeveralCodedWordsIsOneTitle() {
    String subject = "Subject: =?utf-8?B?UmVnZW4=?=\r\n =?iso-8859-1?Q?_=FCber_Tenby?=\r\n";
    assertThat(only("From: a@post.example\r\n" + subject + "\r\n" + LONG).title())
        .isEqualTo("Regen über Tenby");
    assertThat(only("From: a@post.example\nSubject: =?no-such?Q?x?=\n\n" + LONG).title())
        .isEqualTo("x");
  }

  @Test
  void aMailboxGivesEachMessageAndRejectsTheOneWithoutText() {
    String mailbox =
        """
        From a@b Tue Mar  5 10:00:00 2024
        From: a@b.example
        Subject: One

        It rained.

        From noon on it snowed.

        From a@b Tue Mar  5 11:00:00 2024
        From: a@b.example
        Subject: Two



        From a@b Tue Mar  5 12:00:00 2024
        From: a@b.example
        Subject: Three

        The sun shone.
        """;
    Inputs.Outcome outcome = Inputs.read(mailbox);
    assertThat(outcome.titles()).containsExactly("One", "Three");
    assertThat(outcome.articles().get(0).body()).isEqualTo("It rained.\n\nFrom noon on it snowed.");
    assertThat(outcome.rejections()).containsExactly("message 2: the message has no text");
  }

  @Test
  void attachmentsAndForwardedMessagesAreNotRead() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
            + part("m", "Content-Type: text/plain", LONG)
            + part("m", "Content-Type: text/plain\r\nContent-Disposition: attachment", "A list.")
            + part("m", "Content-Type: message/rfc822", "Subject: Old\r\n\r\nAn old mail.")
            + "--m--\r\n";
    assertThat(only(mail).body()).isEqualTo(LONG);
  }

  @Test
  void ofANewsletterOfManyPiecesNothingIsLeftOut() {
    StringBuilder html = new StringBuilder("<table>");
    for (int i = 0; i < 9; i++) {
      html.append("<tr><td><a href='https://post.example/").append(i).append("'>");
      html.append("Headline of piece ").append(i).append(" of the day</a></td></tr>");
    }
    String mail = HEAD + "Content-Type: text/html\r\n\r\n" + html + "</table>";
    assertThat(only(mail).body()).contains("piece 0", "piece 8");
  }

  @Test
  void linesBrokenForTheScreenFlow() {
    String mail = HEAD + "Content-Type: text/plain; format=flowed\r\n\r\n";
    assertThat(only(mail + "It rained \r\nall day.\r\n\r\nThen \r\nnot.\r\n").body())
        .isEqualTo("It rained all day.\n\nThen not.");
  }

  @Test
  void partsNestedTooDeepAreRejectedWithoutAStackOverflow() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\r\n\r\n--b").append(i).append("\r\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(Inputs.read(mail.toString()).rejections())
                .containsExactly("line 1: parts are nested deeper than 100"));
  }

  @Test
  void aMessageOfManyPartsFieldsOrLinesEndsSoon() {
    String parts = part("m", "Content-Type: text/plain", "a").repeat(50_000);
    String fields = "X-Field: value\r\n".repeat(9_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Inputs.read(HEAD + "Content-Type: multipart/mixed; boundary=m\r\n\r\n" + parts);
          Inputs.read(HEAD + fields + "\r\n" + LONG);
          Inputs.read(HEAD + "X-Long: " + "x".repeat(3_000_000) + "\r\n\r\n" + LONG);
          Inputs.read(HEAD + "\r\n" + "From ".repeat(1_000_000));
        });
  }

  @Test
  void aMessageBeyondTheLimitCostsOnlyItself() {
    ReaderLimits limits = new ReaderLimits(10_000, 5_000_000, 100, 100, 1 << 20);
    String from = "From a@b Tue Mar  5 10:00:00 2024\nFrom: a@b.example\nSubject: ";
    String mailbox =
        from + "Long\n\n" + "It rained. ".repeat(2_000) + "\n\n" + from + "Short\n\nIt rained.\n";
    Inputs.Outcome outcome = Inputs.read(mailbox, ReaderOptions.DEFAULT.limits(limits));
    assertThat(outcome.titles()).containsExactly("Short");
    assertThat(outcome.rejections())
        .containsExactly("message 1: the message is longer than 10000 bytes");
  }
}
