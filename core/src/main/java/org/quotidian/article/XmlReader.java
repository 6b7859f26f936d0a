package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The articles of an XML document: a feed, an agency's message or a single agency article. */
final class XmlReader extends MarkupReader {
  private final @Nullable String charset;
  private @Nullable Iterator<Element> items;
  private boolean failed;
  private long item;
  private long brokenAt;

  XmlReader(InputStream in, @Nullable String charset, ReaderLimits limits) {
    super(in, limits);
    this.charset = charset;
  }

  @Override
  public @Nullable Article next() throws IOException {
    if (failed) {
      return null;
    }
    Iterator<Element> from = items;
    if (from == null) {
      failed = true;
      byte[] bytes = Whole.bytes(in, limits);
      Element root = Xml.root(bytes, charset, limits);
      List<Element> found = items(root);
      brokenAt = Xml.breaksOff(bytes, root) ? found.size() : 0;
      if (found.isEmpty()) {
        throw new UnreadableArticleException("line 1", "no articles in <" + root.tagName() + ">");
      }
      from = found.iterator();
      items = from;
      failed = false;
    }
    if (!from.hasNext()) {
      return null;
    }
    item++;
    draft.clear();
    Element element = from.next();
    if (item == brokenAt) {
      throw new UnreadableArticleException(
          "item " + item, "the document breaks off here: the file was cut off");
    }
    try {
      fill(element, draft);
    } catch (IllegalArgumentException e) {
      throw new UnreadableArticleException("item " + item, String.valueOf(e.getMessage()));
    }
    if (!draft.hasText()) {
      throw new UnreadableArticleException(
          "item " + item, "<" + element.tagName() + "> has neither a headline nor a text");
    }
    checkLength(draft.length(), "item " + item, limits);
    return draft.build();
  }

  /** Returns the elements that are articles. */
  private static List<Element> items(Element root) throws UnreadableArticleException {
    return switch (Xml.name(root)) {
      case "rss", "rdf", "channel" -> Xml.all(root, "item");
      case "feed" -> Xml.all(root, "entry");
      case "newsitem", "newsmessage", "packageitem", "newsml", "contentset" -> NewsMl.items(root);
      case "nitf" -> List.of(root);
      case "conceptitem", "knowledgeitem", "planningitem", "catalogitem" ->
          throw new UnreadableArticleException(
              "line 1", "a NewsML-G2 <" + root.tagName() + ">, which is no news but about it");
      default ->
          throw new UnreadableArticleException(
              "line 1",
              "XML of a kind that is not known as news: its first element is <"
                  + shortened(root.tagName())
                  + ">");
    };
  }

  private static String shortened(String name) {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }

  private static void fill(Element element, ArticleDraft draft) {
    switch (Xml.name(element)) {
      case "item", "entry" -> Feed.fill(element, draft);
      case "nitf" -> Nitf.fill(element, draft);
      default -> NewsMl.fill(element, draft);
    }
  }
}
