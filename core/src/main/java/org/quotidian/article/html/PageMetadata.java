package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, in the order in which it is believed: linked data, meta tags
 * (OpenGraph and its kin), microdata, then what is marked up in the page.
 */
final class PageMetadata {
  /** A longer text is no headline. */
  private static final int LONGEST_LINE = 200;

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish_date",
    "published_date",
    "publish-date",
    "article.published",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "published_time_telegram"
  };
  private static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "lastmod",
    "article.updated"
  };
  private static final String[] AUTHORS = {
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "byl",
    "cxenseparse:author",
    "authors",
    "article:author_name",
    "byline"
  };

  private final Document document;
  private final LinkedData data;
  private final Outline outline;
  private final Map<String, List<String>> metas = new HashMap<>();

  /** Both are asked for again where the body is looked for. */
  private @Nullable String title;

  private @Nullable List<String> authors;

  PageMetadata(Document document, LinkedData data, Outline outline) {
    this.document = document;
    this.data = data;
    this.outline = outline;
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          for (String name : names(meta.attr(key).toLowerCase(Locale.ROOT))) {
            metas.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
          }
        }
      }
    }
  }

  /** RDFa lets one tag have several properties, parted by blanks. */
  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    for (int start = 0; start < value.length(); ) {
      int blank = value.indexOf(' ', start);
      int end = blank < 0 ? value.length() : blank;
      if (end > start) {
        names.add(value.substring(start, end));
      }
      start = end + 1;
    }
    return names;
  }

  private String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return "";
  }

  /** Tells whether the page says that it is an article. */
  boolean isArticle() {
    return !data.text("headline").isEmpty() || meta("og:type").equalsIgnoreCase("article");
  }

  String title() {
    String chosen = title;
    if (chosen == null) {
      chosen =
          Headlines.choose(
              data.text("headline"),
              meta("og:title"),
              meta("twitter:title", "dc.title", "dc:title", "parsely-title"),
              pageTitle(),
              headings(),
              lines(),
              siteNames());
      title = chosen;
    }
    return chosen;
  }

  /** A head behind a stray text is, as HTML is parsed, part of the body. */
  private String pageTitle() {
    Element title = head().selectFirst("title");
    return title == null ? document.title() : title.text().strip();
  }

  private Element head() {
    return document.head().childrenSize() == 0 ? document.body() : document.head();
  }

  /** Returns what the page gives as its title in all places; of many headings only the first can be one. */
  List<String> titles() {
    List<String> headings = headings();
    boolean sections = headings.size() >= BlockFilter.MANY;
    List<String> titles = new ArrayList<>(sections ? headings.subList(0, 1) : headings);
    titles.add(title());
    titles.add(data.text("headline"));
    titles.add(meta("og:title"));
    titles.add(meta("twitter:title"));
    return titles;
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (Block block : outline.blocks()) {
      if (block.tag().equals("h1")) {
        headings.add(block.text().replace('\n', ' '));
      }
    }
    return headings;
  }

  /** Returns the short texts that are no links. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : outline.blocks()) {
      if (block.text().length() <= LONGEST_LINE && block.linkShare() < 0.5) {
        lines.add(block.text().replace('\n', ' '));
      }
    }
    return lines;
  }

  /** Returns the short descriptions of the article, which a page often prints as its first lines. */
  List<String> descriptions() {
    Set<String> all = new LinkedHashSet<>();
    all.add(data.text("description"));
    all.add(data.text("alternativeHeadline"));
    for (String name : List.of("og:description", "description", "twitter:description")) {
      all.add(meta(name));
    }
    all.remove("");
    return new ArrayList<>(all);
  }

  private Set<String> siteNames() {
    Set<String> names = new LinkedHashSet<>(data.names("publisher"));
    names.add(meta("og:site_name"));
    names.add(meta("application-name"));
    names.add(host(url("")));
    names.remove("");
    return names;
  }

  /** Returns the address's host without "www.", or nothing. */
  private static String host(String url) {
    int start = url.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = url.indexOf('/', start + 2);
    String host = url.substring(start + 2, end < 0 ? url.length() : end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  List<String> published() {
    Set<String> dates = new LinkedHashSet<>();
    add(data.text("datePublished"), dates);
    add(data.text("dateCreated"), dates);
    for (String name : PUBLISHED) {
      add(meta(name), dates);
    }
    addTimes("datepublished", dates);
    addTimes("", dates);
    return new ArrayList<>(dates);
  }

  List<String> updated() {
    Set<String> dates = new LinkedHashSet<>();
    add(data.text("dateModified"), dates);
    for (String name : UPDATED) {
      add(meta(name), dates);
    }
    addTimes("datemodified", dates);
    return new ArrayList<>(dates);
  }

  /** Adds what elements of that item property, or for none all time elements, name as their time. */
  private void addTimes(String property, Set<String> dates) {
    for (int e = 0; e < outline.size(); e++) {
      Element element = outline.element(e);
      boolean named =
          property.isEmpty()
              ? element.normalName().equals("time")
              : element.attr("itemprop").toLowerCase(Locale.ROOT).contains(property);
      if (named) {
        String machine = element.attr("datetime");
        add(machine.isEmpty() ? element.attr("content") : machine, dates);
        if (machine.isEmpty()) {
          add(element.text(), dates);
        }
      }
    }
  }

  private static void add(String value, Set<String> values) {
    if (!value.isBlank() && value.length() <= 60) {
      values.add(value.strip());
    }
  }

  List<String> authors() {
    List<String> found = authors;
    if (found == null) {
      found = findAuthors();
      authors = found;
    }
    return found;
  }

  private List<String> findAuthors() {
    List<String> outlets = new ArrayList<>();
    for (List<String> names : told()) {
      if (!names.isEmpty() && !names.stream().allMatch(this::isOutlet)) {
        return names;
      }
      outlets.addAll(outlets.isEmpty() ? names : List.of());
    }
    return outlets.isEmpty() ? new MarkedAuthors(outline, titles()).find() : outlets;
  }

  /** Returns what the page tells programs of its authors, in the order in which it is believed. */
  private List<List<String>> told() {
    List<List<String>> all = new ArrayList<>();
    all.add(Bylines.names(data.names("author")));
    for (String name : AUTHORS) {
      all.add(Bylines.names(metas.getOrDefault(name, List.of())));
    }
    return all;
  }

  /** An outlet that names itself as the author leaves the question open. */
  private boolean isOutlet(String name) {
    String folded = Headlines.folded(name);
    return siteNames().stream().anyMatch(site -> Headlines.folded(site).equals(folded));
  }

  String source() {
    String name = meta("og:site_name");
    if (name.isEmpty()) {
      name = data.names("publisher").stream().findFirst().orElse("");
    }
    return name.isEmpty() ? meta("application-name", "publisher", "dc.publisher") : name;
  }

  String url(String address) {
    Element link = head().selectFirst("link[rel=canonical][href]");
    String url =
        link == null
            ? ""
            : link.attr("abs:href").isEmpty() ? link.attr("href") : link.attr("abs:href");
    if (url.isEmpty()) {
      url = meta("og:url");
    }
    if (url.isEmpty()) {
      url = data.text("mainEntityOfPage");
    }
    if (url.isEmpty()) {
      url = data.text("url");
    }
    return url.isEmpty() ? address : url;
  }

  String language() {
    Element html = document.getElementsByTag("html").first();
    String language = html == null ? "" : html.attr("lang");
    if (language.isEmpty()) {
      language = data.text("inLanguage");
    }
    if (language.isEmpty()) {
      language = meta("content-language", "language", "dc.language", "og:locale");
    }
    int comma = language.indexOf(',');
    String tag = (comma < 0 ? language : language.substring(0, comma)).strip().replace('_', '-');
    return tag.length() > 35 ? "" : tag;
  }

  String section() {
    String section = data.text("articleSection");
    return section.isEmpty() ? meta("article:section", "parsely-section", "section") : section;
  }
}
