package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.html.Letter;
import org.quotidian.article.html.Pages;

/**
 * Newsletters as they come by mail: a message or a mailbox, each message one article. The subject is the
 * title, the sender the outlet, the identifier of the message the id. The text is that of the HTML,
 * found as on a web page; all of it where that finds less than half; the plain text where there is no
 * HTML or next to nothing in it.
 */
final class MailReader extends MarkupReader {
  private static final double LEAST = 0.5;

  private final MailMessages messages;

  MailReader(InputStream in, ReaderLimits limits) {
    super(in, limits);
    this.messages = new MailMessages(in, limits.maxRecordBytes());
  }

  @Override
  public @Nullable Article next() throws IOException {
    byte[] message = messages.next();
    if (message == null) {
      return null;
    }
    if (messages.wasTooLong()) {
      throw unreadable("the message is longer than " + limits.maxRecordBytes() + " bytes");
    }
    return article(message);
  }

  private Article article(byte[] message) throws UnreadableArticleException {
    draft.clear();
    try {
      MailParts parts = MailParts.of(message, limits);
      byte[] html = parts.html();
      String body = parts.plain();
      String language = parts.header("content-language");
      String url = bare(parts.header("archived-at"));
      if (html != null) {
        Letter letter = Pages.letter(html, parts.htmlCharset());
        boolean hasPieces = letter.body().length() < LEAST * letter.text().length();
        String found = hasPieces ? letter.text() : letter.body();
        body = found.length() < LEAST * body.length() ? body : found;
        language = language.isEmpty() ? letter.language() : language;
        url = url.isEmpty() ? letter.url() : url;
      }
      if (body.isBlank()) {
        throw unreadable("the message has no text");
      }
      checkLength(body.length(), messages.position(), limits);
      draft.put(JsonField.BODY, body);
      draft.put(JsonField.TITLE, parts.header("subject"));
      draft.put(JsonField.ID, bare(parts.header("message-id")));
      draft.put(JsonField.PUBLISHED, withoutComment(parts.header("date")));
      draft.put(JsonField.SOURCE, sender(parts.header("from")));
      draft.put(JsonField.URL, url);
      draft.put(JsonField.LANGUAGE, language);
      return draft.build();
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException(messages.position(), reason);
  }

  /** "<id@host>" without its brackets. */
  private static String bare(String value) {
    int open = value.indexOf('<');
    int close = value.indexOf('>', open + 1);
    return open >= 0 && close > open ? value.substring(open + 1, close) : value;
  }

  /** "Tue, 5 Mar 2024 10:00:00 +0000 (UTC)" without its last part. */
  private static String withoutComment(String date) {
    int open = date.indexOf('(');
    return (open < 0 ? date : date.substring(0, open)).strip();
  }

  /** Returns the name of the sender, or else the host of the address. */
  private static String sender(String from) {
    int open = from.indexOf('<');
    String name = open < 0 ? "" : from.substring(0, open).replace("\"", "").strip();
    if (!name.isEmpty()) {
      return name;
    }
    String address = bare(from).strip();
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
