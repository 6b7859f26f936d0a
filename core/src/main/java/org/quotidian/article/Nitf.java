package org.quotidian.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article in the News Industry Text Format of the IPTC, alone or inside NewsML. */
final class Nitf {
  private Nitf() {}

  static void fill(Element nitf, ArticleDraft draft) {
    Element head = Xml.child(nitf, "head");
    Element body = Xml.child(nitf, "body");
    Element top = Xml.child(body, "body.head");
    draft.put(JsonField.ID, Xml.attribute(Xml.first(head, "doc-id"), "id-string"));
    String headline = Xml.line(Xml.first(top, "hl1"));
    headline = headline.isEmpty() ? Xml.line(Xml.first(top, "hedline")) : headline;
    draft.put(JsonField.TITLE, headline.isEmpty() ? Xml.line(Xml.child(head, "title")) : headline);
    String issued = Xml.attribute(Xml.first(head, "date.issue"), "norm");
    String released = Xml.attribute(Xml.first(head, "date.release"), "norm");
    Element edition = Xml.first(head, "pubdata");
    String date = issued.isEmpty() ? released : issued;
    draft.put(
        JsonField.PUBLISHED, date.isEmpty() ? Xml.attribute(edition, "date.publication") : date);
    draft.put(JsonField.SOURCE, Xml.attribute(edition, "name"));
    draft.put(JsonField.SECTION, Xml.attribute(edition, "position.section"));
    draft.put(JsonField.BYLINE, byline(Xml.first(top, "byline")));
    draft.put(JsonField.BODY, text(top, body));
  }

  private static String byline(@Nullable Element byline) {
    Element person = Xml.first(byline, "person");
    String name = Xml.line(person == null ? byline : person);
    return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
  }

  private static String text(@Nullable Element top, @Nullable Element body) {
    Element content = Xml.child(body, "body.content");
    for (Element media : Xml.all(content, "media")) {
      media.remove();
    }
    StringBuilder text = new StringBuilder();
    for (String part :
        List.of(Xml.paragraphs(Xml.first(top, "abstract")), Xml.paragraphs(content))) {
      if (!part.isEmpty() && text.indexOf(part) < 0) {
        text.append(text.isEmpty() ? "" : "\n\n").append(part);
      }
    }
    return text.toString();
  }
}
