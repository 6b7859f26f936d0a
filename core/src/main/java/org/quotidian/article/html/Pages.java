package org.quotidian.article.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages. */
public final class Pages {
  /** Linked data are trusted for the whole text when the page shows less than this share of it. */
  private static final double LEAST_SHOWN = 0.5;

  /** … and is much shorter, or shows next to nothing of it. */
  private static final double MUCH_SHORTER = 0.7;

  private static final double NEXT_TO_NOTHING = 0.1;

  /** A shorter text for browsers that run no scripts is none of an article. */
  private static final int LEAST_WITHOUT_SCRIPTS = 250;

  /** What browsers take a page for that does not say (WHATWG, the encoding of most locales). */
  private static final String UNLABELLED = "windows-1252";

  /** How far an encoding is looked for. */
  private static final int HEAD = 4096;

  private Pages() {}

  /**
   * Reads a page; the encoding is UTF-8 if it can be, else that of its byte order mark, of {@code
   * charset}, of its meta tag, else windows-1252 as in browsers.
   *
   * @param html the page
   * @param charset the encoding that the page came with, or null if unknown
   * @param address where it was found, for a page that does not say itself; may be empty
   * @throws IllegalArgumentException if it has more than {@value Tags#MOST} tags
   */
  public static Page read(byte[] html, @Nullable String charset, String address)
      throws IOException {
    Tags.check(html);
    return of(
        Jsoup.parse(new ByteArrayInputStream(html), encoding(html, charset), address), address);
  }

  /**
   * Returns the text of a piece of HTML, all of it, in paragraphs.
   *
   * @throws IllegalArgumentException if it has more than {@value Tags#MOST} tags
   */
  public static String text(String html) {
    Tags.check(html);
    return joined(Outline.of(Jsoup.parseBodyFragment(html).body()).blocks());
  }

  /**
   * Reads the HTML of a letter, which has many pieces or one; its title and sender are elsewhere.
   *
   * @param charset the encoding that the letter came with, or null if unknown
   * @throws IllegalArgumentException if it has more than {@value Tags#MOST} tags
   */
  public static Letter letter(byte[] html, @Nullable String charset) throws IOException {
    Tags.check(html);
    Document document = Jsoup.parse(new ByteArrayInputStream(html), encoding(html, charset), "");
    LinkedData data = LinkedData.of(document);
    Outline outline = Outline.of(document.body());
    PageMetadata metadata = new PageMetadata(document, data, outline);
    String all = joined(outline.blocks());
    return new Letter(
        body(document, data, outline, metadata), all, metadata.url(""), metadata.language());
  }

  /**
   * Returns the encoding of a document, or null if it must say so itself.
   *
   * @param charset the encoding that the document came with, or null if unknown
   */
  public static @Nullable String encoding(byte[] document, @Nullable String charset) {
    if (isUtf8(document)) {
      return "UTF-8";
    }
    return charset == null && isUnlabelled(document) ? UNLABELLED : charset;
  }

  /** Bytes beyond ASCII that are no UTF-8 and of which the head says nothing. */
  private static boolean isUnlabelled(byte[] document) {
    int first = 0;
    while (first < document.length && document[first] >= 0) {
      first++;
    }
    if (first == document.length || (document[0] & 0xFF) >= 0xEF) {
      return false; // ASCII alone, or a byte order mark
    }
    String head =
        new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return !head.contains("charset") && !head.contains("encoding");
  }

  /** Bytes beyond ASCII that make up correct UTF-8 are UTF-8, whatever a page says of itself. */
  private static boolean isUtf8(byte[] html) {
    int at = 0;
    while (at < html.length && html[at] >= 0) {
      at++;
    }
    if (at == html.length) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html, at, html.length - at));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Page of(Document document, String address) {
    LinkedData data = LinkedData.of(document);
    Outline outline = Outline.of(document.body());
    PageMetadata metadata = new PageMetadata(document, data, outline);
    String body = body(document, data, outline, metadata);
    boolean described = body.isEmpty() && metadata.isArticle();
    return new Page(
        metadata.title(),
        described ? metadata.descriptions().stream().findFirst().orElse("") : body,
        described,
        metadata.published(),
        metadata.updated(),
        metadata.authors(),
        metadata.source(),
        metadata.url(address),
        metadata.language(),
        metadata.section());
  }

  private static String body(
      Document document, LinkedData data, Outline outline, PageMetadata metadata) {
    String toldBody = data.body();
    ToldText told = new ToldText(toldBody);
    String shown = joined(BodyFinder.find(outline, told, metadata));
    String body = isHidden(shown, toldBody, told) ? paragraphs(toldBody) : shown;
    if (!body.isEmpty()) {
      return body;
    }
    Outline scriptless = Outline.of(document.body(), true);
    String found = joined(BodyFinder.find(scriptless, told, metadata));
    return found.length() < LEAST_WITHOUT_SCRIPTS ? "" : found; // else a request to run them
  }

  private static boolean isHidden(String shown, String toldBody, ToldText told) {
    int shared = told.shared(shown);
    return shared < LEAST_SHOWN * told.size()
        && (shown.length() < MUCH_SHORTER * toldBody.length()
            || shared < NEXT_TO_NOTHING * told.size());
  }

  private static String joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }

  private static String paragraphs(String text) {
    StringBuilder paragraphs = new StringBuilder(text.length());
    for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(line);
    }
    return paragraphs.toString();
  }
}
