package org.quotidian.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Items of IPTC NewsML-G2 (news items, alone or in a news message, and packages) and of its
 * predecessor NewsML 1.x. The text is that of the inline NITF, XHTML or plain content; an item
 * without one, such as a picture, has its description. A package has the headlines it refers to.
 */
final class NewsMl {
  private NewsMl() {}

  /** Returns the news items below {@code root}; packages only if there is nothing else. */
  static List<Element> items(Element root) {
    if (Xml.name(root).equals("contentset")) {
      return List.of(root);
    }
    List<Element> items = Xml.all(root, "newsitem");
    return items.isEmpty() ? new ArrayList<>(Xml.all(root, "packageitem")) : items;
  }

  static void fill(Element item, ArticleDraft draft) {
    Element content = content(item);
    Element nitf = Xml.first(content, "nitf");
    if (nitf != null) {
      Nitf.fill(nitf, draft);
    }
    ArticleDraft own = new ArticleDraft();
    Element management = Xml.first(item, "itemmeta");
    Element meta = Xml.first(item, "contentmeta");
    String guid = item.attr("guid");
    own.put(JsonField.ID, guid.isEmpty() ? Xml.line(Xml.first(item, "publicidentifier")) : guid);
    own.put(
        JsonField.TITLE,
        either(
            Xml.line(Xml.first(meta == null ? item : meta, "headline")),
            either(
                Xml.line(Xml.first(meta, "slugline")),
                either(
                    Xml.line(Xml.child(management, "title")), Xml.line(Xml.first(meta, "name"))))));
    own.put(JsonField.BODY, body(item, content, meta));
    String created = Xml.line(Xml.first(item, "contentcreated"));
    String first = Xml.line(Xml.first(item, "firstcreated"));
    String version =
        either(
            Xml.line(Xml.first(item, "versioncreated")),
            Xml.line(Xml.first(item, "thisrevisioncreated")));
    own.put(JsonField.PUBLISHED, either(first, either(created, version)));
    own.put(JsonField.UPDATED, either(Xml.line(Xml.first(item, "contentmodified")), version));
    own.put(
        JsonField.BYLINE,
        either(
            Xml.line(Xml.first(meta == null ? item : meta, meta == null ? "byline" : "by")),
            names(meta, "creator")));
    own.put(JsonField.SOURCE, source(item, management));
    own.put(
        JsonField.LANGUAGE,
        either(
            either(
                Xml.attribute(Xml.first(meta, "language"), "tag"),
                Xml.attribute(Xml.first(item, "language"), "FormalName")),
            item.attr("xml:lang")));
    draft.preferring(own);
  }

  private static String either(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static @Nullable Element content(Element item) {
    for (String name : List.of("inlinexml", "inlinedata", "datacontent")) {
      Element content = Xml.first(item, name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  private static String body(Element item, @Nullable Element content, @Nullable Element meta) {
    if (Xml.first(content, "nitf") != null) {
      return "";
    }
    String text = Xml.paragraphs(either(Xml.first(content, "body"), content));
    StringBuilder parts = new StringBuilder(text);
    for (Element group : Xml.all(text.isEmpty() ? Xml.child(item, "groupset") : null, "itemref")) {
      append(
          parts,
          either(Xml.line(Xml.first(group, "headline")), Xml.line(Xml.first(group, "title"))));
      append(parts, Xml.line(Xml.first(group, "description")));
    }
    for (Element description : Xml.all(parts.isEmpty() ? meta : null, "description")) {
      append(parts, Xml.paragraphs(description));
    }
    return parts.toString();
  }

  private static @Nullable Element either(@Nullable Element first, @Nullable Element second) {
    return first == null ? second : first;
  }

  private static void append(StringBuilder parts, String text) {
    if (!text.isEmpty()) {
      parts.append(parts.isEmpty() ? "" : "\n\n").append(text);
    }
  }

  private static String names(@Nullable Element meta, String role) {
    StringBuilder names = new StringBuilder();
    for (Element each : Xml.all(meta, role)) {
      String name = either(Xml.line(Xml.first(each, "name")), each.attr("literal"));
      if (!name.isEmpty()) {
        names.append(names.isEmpty() ? "" : ", ").append(name);
      }
    }
    return names.toString();
  }

  private static String source(Element item, @Nullable Element management) {
    Element provider = Xml.child(management, "provider");
    String name = Xml.line(Xml.first(provider, "name"));
    if (name.isEmpty()) {
      name =
          either(Xml.attribute(provider, "literal"), afterColon(Xml.attribute(provider, "qcode")));
    }
    return either(name, Xml.line(Xml.first(item, "providerid")));
  }

  private static String afterColon(String code) {
    return code.substring(code.indexOf(':') + 1);
  }
}
