package org.quotidian.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article: the first object whose type is NewsArticle or kin
 * (schema.org), in whatever array or graph it stands.
 */
final class LinkedData {
  private static final int MOST_OBJECTS = 20_000;

  /** Some outlets write character references of character references. */
  private static final int MOST_CODED = 2;

  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final List<Map<?, ?>> articles = new ArrayList<>();

  /** Reads all JSON-LD scripts of the page. */
  static LinkedData of(Element page) {
    LinkedData data = new LinkedData();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        data.gather(JsonTree.read(unwrapped(script.data())));
      }
    }
    return data;
  }

  /** Some pages wrap it in a comment or a CDATA section. */
  private static String unwrapped(String script) {
    String text = script.strip();
    int start = 0;
    while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
      start++;
    }
    return text.startsWith("<![CDATA[") ? text.substring(9) : text.substring(start);
  }

  private void gather(@Nullable Object root) {
    Deque<Object> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    for (int n = 0; !open.isEmpty() && n < MOST_OBJECTS; n++) {
      Object value = open.poll();
      if (value instanceof List<?> list) {
        open.addAll(list);
      } else if (value instanceof Map<?, ?> map) {
        if (map.get("@id") instanceof String id && map.size() > 2) {
          byId.putIfAbsent(id, map);
        }
        if (isArticle(map.get("@type"))) {
          articles.add(map);
        }
        map.forEach(
            (name, inner) -> {
              if (inner instanceof List || inner instanceof Map) {
                open.add(inner);
              }
            });
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article")
            || name.endsWith("BlogPosting")
            || name.endsWith("Reportage")
            || name.endsWith("Report"));
  }

  /** Returns the article's text value of that name, or nothing. */
  String text(String name) {
    for (Map<?, ?> article : articles) {
      String text = text(article.get(name)).strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Returns the body, its markup resolved. */
  String body() {
    String body = text("articleBody");
    for (int time = 0; time < MOST_CODED && isCoded(body); time++) {
      body = Parser.unescapeEntities(body, false);
    }
    Tags.check(body);
    return body.indexOf('<') >= 0 && body.indexOf('>') > 0
        ? org.jsoup.Jsoup.parseBodyFragment(body).body().wholeText()
        : body;
  }

  private static boolean isCoded(String text) {
    int ampersand = text.indexOf('&');
    return ampersand >= 0 && text.indexOf(';', ampersand) > 0;
  }

  /** Returns the names of the persons or organisations given as {@code name}, such as the authors. */
  Set<String> names(String name) {
    Set<String> names = new LinkedHashSet<>();
    for (Map<?, ?> article : articles) {
      addNames(article.get(name), names, 0);
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private void addNames(@Nullable Object value, Set<String> names, int depth) {
    if (value instanceof List<?> list && depth < 4) {
      list.forEach(each -> addNames(each, names, depth + 1));
    } else if (value instanceof Map<?, ?> map && depth < 4) {
      Object id = map.get("@id");
      if (!map.containsKey("name") && id instanceof String reference) {
        Map<?, ?> meant = byId.get(reference);
        if (meant != null && meant.containsKey("name")) {
          addNames(meant.get("name"), names, depth + 1);
        }
        return;
      }
      Object whole = map.get("name");
      String parts = (text(map.get("givenName")) + " " + text(map.get("familyName"))).strip();
      addNames(whole == null ? parts : whole, names, depth + 1);
    } else if (value instanceof String text && !text.isBlank()) {
      names.add(text.strip());
    }
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof List<?> list) {
      StringBuilder all = new StringBuilder();
      for (Object each : list) {
        if (each instanceof String text) {
          all.append(all.isEmpty() ? "" : "\n\n").append(text);
        } else if (all.isEmpty()) {
          return text(each);
        }
      }
      return all.toString();
    }
    if (value instanceof Map<?, ?> map) {
      Object id = map.get("@id");
      return id instanceof String text ? text : text(map.get("url"));
    }
    return "";
  }
}
