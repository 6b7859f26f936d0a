package org.quotidian.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.html.Pages;
import org.quotidian.article.html.Tags;

/**
 * XML as news comes in: parsed leniently, never beyond its own bytes. No document type is read, no
 * entity of its own resolved, no address opened. Names are compared without prefix and case.
 */
final class Xml {
  /**
   * Elements nesting so many times deeper than allowed are refused before anything is parsed, which
   * takes heap; that leaves room for the two to read broken markup differently.
   */
  private static final long TIMES = 10;

  private Xml() {}

  /**
   * Parses a document.
   *
   * @throws UnreadableArticleException if it is deeper than the limit, has more tags than are read, or
   *     declares entities of its own, which are not resolved
   */
  static Element root(byte[] bytes, @Nullable String charset, ReaderLimits limits)
      throws IOException {
    if (declaresEntities(bytes)) {
      throw unreadable("the document declares entities of its own, which are not resolved");
    }
    try {
      Tags.check(bytes);
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
    if (Nesting.isDeeper(bytes, TIMES * limits.maxDepth())) {
      throw tooDeep(limits.maxDepth());
    }
    Document document =
        Jsoup.parse(
            new ByteArrayInputStream(bytes),
            Pages.encoding(bytes, charset),
            "",
            Parser.xmlParser());
    checkDepth(document, limits.maxDepth());
    Element root = document.firstElementChild();
    if (root == null) {
      throw unreadable("the document has no element");
    }
    return root;
  }

  /** Tells whether the document ends before its root element does. */
  static boolean breaksOff(byte[] bytes, Element root) {
    int from = Math.max(0, bytes.length - 400);
    boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return !wide && !tail.contains("</" + root.tagName()) && !tail.stripTrailing().endsWith("/>");
  }

  private static boolean declaresEntities(byte[] bytes) {
    String head = RootTag.prolog(bytes);
    return head.contains("<!ENTITY");
  }

  private static void checkDepth(Document document, int most) throws UnreadableArticleException {
    NodeFilter tooDeep =
        (Node node, int depth) ->
            depth > most ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    if (NodeTraversor.filter(tooDeep, document) == NodeFilter.FilterResult.STOP) {
      throw tooDeep(most);
    }
  }

  private static UnreadableArticleException tooDeep(int most) {
    return unreadable("the elements nest deeper than " + most);
  }

  private static UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException("line 1", reason);
  }

  /** Returns the element's name without its prefix, in lower case. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the first child of that name, or null. */
  static @Nullable Element child(@Nullable Element element, String name) {
    for (Element at = element == null ? null : element.firstElementChild();
        at != null;
        at = at.nextElementSibling()) {
      if (name(at).equals(name)) {
        return at;
      }
    }
    return null;
  }

  /** Returns the element itself and all below it that have that name, in order. */
  static List<Element> all(@Nullable Element element, String name) {
    List<Element> found = new ArrayList<>();
    if (element != null) {
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof Element at && name(at).equals(name)) {
              found.add(at);
            }
          },
          element);
    }
    return found;
  }

  /** Returns the first of {@link #all}, or null. */
  static @Nullable Element first(@Nullable Element element, String name) {
    List<Element> all = all(element, name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Returns the text of an element in one line, markup in it resolved; nothing if it is null. */
  static String line(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    String text = element.wholeText();
    boolean coded = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return String.join(
            " ", (coded ? Pages.text(text) : text).strip().lines().map(String::strip).toList())
        .strip();
  }

  /** Returns the first of these children's texts that is not empty, in one line. */
  static String line(Element element, String... names) {
    for (String name : names) {
      String text = line(child(element, name));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Returns the text of an element in paragraphs, whether its markup is escaped or its own. */
  static String paragraphs(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return Pages.text(element.childrenSize() > 0 ? element.html() : element.wholeText());
  }

  /** Returns an attribute of an element that may be null. */
  static String attribute(@Nullable Element element, String name) {
    return element == null ? "" : element.attr(name).strip();
  }
}
