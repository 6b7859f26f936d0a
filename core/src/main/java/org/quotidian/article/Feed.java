package org.quotidian.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, with the Dublin Core and
 * content modules. The outlet is the feed's title.
 */
final class Feed {
  private Feed() {}

  static void fill(Element item, ArticleDraft draft) {
    Element feed = feed(item);
    draft.put(JsonField.ID, Xml.line(item, "guid", "id", "identifier"));
    draft.put(JsonField.TITLE, Xml.line(item, "title"));
    draft.put(JsonField.BODY, body(item));
    String updated = Xml.line(item, "updated", "modified");
    String published = Xml.line(item, "pubdate", "published", "issued", "date", "created");
    draft.put(JsonField.PUBLISHED, published.isEmpty() ? updated : published);
    draft.put(JsonField.UPDATED, updated);
    draft.put(JsonField.BYLINE, byline(item, feed));
    draft.put(JsonField.URL, link(item));
    draft.put(JsonField.SOURCE, feed == null ? "" : Xml.line(feed, "title"));
    draft.put(JsonField.LANGUAGE, language(item, feed));
    Element category = Xml.child(item, "category");
    String term = Xml.attribute(category, "term");
    draft.put(JsonField.SECTION, term.isEmpty() ? Xml.line(category) : term);
  }

  private static @Nullable Element feed(Element item) {
    Element parent = item.parent();
    if (parent == null) {
      return null;
    }
    String name = Xml.name(parent);
    return name.equals("channel") || name.equals("feed") ? parent : Xml.child(parent, "channel");
  }

  private static String body(Element item) {
    for (String name :
        List.of("encoded", "content", "body", "description", "summary", "fulltext")) {
      String text = Xml.paragraphs(Xml.child(item, name));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String byline(Element item, @Nullable Element feed) {
    StringBuilder names = new StringBuilder();
    for (Element at = item.firstElementChild(); at != null; at = at.nextElementSibling()) {
      String name = Xml.name(at);
      if (name.equals("author") || name.equals("creator")) {
        String who = person(at);
        if (!who.isEmpty() && names.indexOf(who) < 0) {
          names.append(names.isEmpty() ? "" : ", ").append(who);
        }
      }
    }
    Element author = Xml.child(feed, "author");
    return names.isEmpty() && author != null ? person(author) : names.toString();
  }

  /** "Jane Roe", "jane@example.com (Jane Roe)", or an Atom person. */
  private static String person(Element author) {
    Element name = Xml.child(author, "name");
    String text = Xml.line(name == null ? author : name);
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    return text.indexOf('@') >= 0 && open > 0 && close > open
        ? text.substring(open + 1, close).strip()
        : text;
  }

  private static String link(Element item) {
    String first = "";
    for (Element at = item.firstElementChild(); at != null; at = at.nextElementSibling()) {
      if (Xml.name(at).equals("link")) {
        String href = Xml.attribute(at, "href");
        String rel = Xml.attribute(at, "rel");
        String url = href.isEmpty() ? Xml.line(at) : href;
        if (rel.isEmpty() || rel.equals("alternate")) {
          return url;
        }
        first = first.isEmpty() && !rel.equals("self") && !rel.equals("enclosure") ? url : first;
      }
    }
    Element guid = Xml.child(item, "guid");
    boolean permanent = guid != null && !Xml.attribute(guid, "isPermaLink").equals("false");
    String id = Xml.line(guid);
    return first.isEmpty() && permanent && id.startsWith("http") ? id : first;
  }

  private static String language(Element item, @Nullable Element feed) {
    String own = item.attr("xml:lang");
    if (!own.isEmpty() || feed == null) {
      return own;
    }
    String whole = feed.attr("xml:lang");
    return whole.isEmpty() ? Xml.line(feed, "language") : whole;
  }
}
