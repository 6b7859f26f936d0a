package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page as a list of blocks of text and the elements around them, numbered as they open. Built in
 * one walk without recursion; deep nesting costs nothing.
 */
final class Outline implements NodeFilter {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          ("script style noscript template svg math iframe object embed canvas audio video head"
                  + " input select textarea button option map area applet meter progress")
              .split(" "));

  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark"
                  + " nobr picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var"
                  + " wbr o:p g-emoji")
              .split(" "));

  private final boolean scriptless;
  private final List<Element> elements = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private int[] parents = new int[256];
  private int[] firstBlocks = new int[256];
  private int[] endBlocks = new int[256];
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int current = -1;
  private int blockElement;
  private int links;
  private int lists;
  private int preformatted;
  private boolean spanBegins;

  private Outline(boolean scriptless) {
    this.scriptless = scriptless;
  }

  /** Walks over {@code body}, without what is only for browsers that run no scripts. */
  static Outline of(Element body) {
    return of(body, false);
  }

  /** Walks over {@code body}, with what is only for browsers that run no scripts if asked for. */
  static Outline of(Element body, boolean scriptless) {
    Outline outline = new Outline(scriptless);
    org.jsoup.select.NodeTraversor.filter(outline, body);
    outline.flush();
    return outline;
  }

  List<Block> blocks() {
    return blocks;
  }

  int size() {
    return elements.size();
  }

  Element element(int index) {
    return elements.get(index);
  }

  /** Returns the index of the element around, or -1. */
  int parent(int index) {
    return parents[index];
  }

  /** Returns the index of the first block that begins inside or behind the element's start tag. */
  int firstBlock(int index) {
    return firstBlocks[index];
  }

  /** Returns the index behind the last block that begins inside the element. */
  int endBlock(int index) {
    return endBlocks[index];
  }

  /** Tells whether {@code inner} is {@code outer} or lies in it. */
  boolean isWithin(int inner, int outer) {
    int at = inner;
    while (at > outer) {
      at = parents[at];
    }
    return at == outer;
  }

  /** Marks the element and all that lie in it. */
  void mark(int element, boolean[] marked) {
    marked[element] = true;
    for (int e = element + 1; e < marked.length && parents[e] >= element; e++) {
      marked[e] = marked[parents[e]];
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (WITHOUT_TEXT.contains(tag) && !(scriptless && tag.equals("noscript"))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br") || isBreak(element)) {
      append(preformatted > 0 ? "\n" : "\u2028");
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!INLINE.contains(tag)) {
      flush();
    }
    open(element);
    if (!INLINE.contains(tag)) {
      blockElement = current;
    }
    spanBegins |= tag.equals("span");
    links += isLink(element) ? 1 : 0;
    lists += isList(tag) ? 1 : 0;
    preformatted += tag.equals("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || current < 0) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    links -= isLink(element) ? 1 : 0;
    preformatted -= tag.equals("pre") ? 1 : 0;
    if (!INLINE.contains(tag)) {
      flush();
      endBlocks[current] = blocks.size();
      lists -= isList(tag) ? 1 : 0;
      current = parents[current];
      blockElement = Math.max(0, current);
    } else {
      endBlocks[current] = blocks.size();
      current = parents[current];
    }
    return FilterResult.CONTINUE;
  }

  /** Some outlets write breaks as empty elements of that class. */
  private static boolean isBreak(Element element) {
    return element.childNodeSize() == 0
        && element.normalName().equals("span")
        && element.hasClass("br");
  }

  /** What leads to another place of the same page, as headings often do, leads nowhere else. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && !element.attr("href").startsWith("#");
  }

  static boolean isList(String tag) {
    return tag.equals("ul") || tag.equals("ol") || tag.equals("dl");
  }

  private void open(Element element) {
    int index = elements.size();
    if (index == parents.length) {
      parents = Arrays.copyOf(parents, index * 2);
      firstBlocks = Arrays.copyOf(firstBlocks, index * 2);
      endBlocks = Arrays.copyOf(endBlocks, index * 2);
    }
    elements.add(element);
    parents[index] = current;
    firstBlocks[index] = blocks.size();
    current = index;
  }

  private void append(String words) {
    int before = text.length();
    if (spanBegins && !words.isEmpty() && endsBefore(words.charAt(0))) {
      text.append(' ');
    }
    spanBegins = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
      if (c == '\u2028') {
        lineBreak();
      } else if (blank && preformatted == 0) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
          text.append(' ');
        }
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        text.append(c);
      }
    }
    linkChars += links > 0 ? Math.max(0, text.length() - before) : 0;
  }

  /** Paragraphs may be spans, parted by a style sheet alone: a sentence ends, and one begins. */
  private boolean endsBefore(char next) {
    int last = text.length() - 1;
    return last > 0
        && Character.isUpperCase(next)
        && ".!?".indexOf(text.charAt(last)) >= 0
        && Character.isLowerCase(text.charAt(last - 1));
  }

  /** One line break stays in the paragraph, a second one ends it. */
  private void lineBreak() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    text.setLength(length);
    if (length > 0 && text.charAt(length - 1) == '\n') {
      flush();
    } else if (length > 0) {
      text.append('\n');
    }
  }

  private void flush() {
    String found = text.toString().strip();
    if (!found.isEmpty()) {
      int holder = Math.max(0, blockElement);
      blocks.add(
          new Block(
              holder,
              elements.get(holder).normalName(),
              found,
              Math.min(linkChars, found.length()),
              lists > 0));
    }
    text.setLength(0);
    linkChars = 0;
  }
}
