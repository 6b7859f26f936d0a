package org.quotidian.article.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The authors that a page shows: names in elements marked as such by property, relation or class,
 * and lines that begin as a byline does. What stands at the headline comes before the rest of the
 * page, where the authors of other articles are.
 */
final class MarkedAuthors {
  private static final int LONGEST = 120;
  private static final int MOST = 10;

  /** How many elements are looked into, as each may hold much of the page. */
  private static final int MOST_ASKED = 100;

  /** How many blocks before the headline are looked at; from there on all up to the first two paragraphs. */
  private static final int NEAR = 3;

  private final Outline outline;
  private final int start;
  private final int end;

  MarkedAuthors(Outline outline, List<String> titles) {
    this.outline = outline;
    List<Block> blocks = outline.blocks();
    Set<String> headlines = new LinkedHashSet<>();
    titles.forEach(title -> headlines.add(Headlines.folded(title)));
    headlines.remove("");
    int headline = -1;
    for (int b = 0; b < blocks.size() && headline < 0; b++) {
      headline = headlines.contains(Headlines.folded(blocks.get(b).text())) ? b : -1;
    }
    int text = Math.max(0, headline);
    while (text < blocks.size() && blocks.get(text).prose() == 0) {
      text++;
    }
    start = Math.max(0, headline - NEAR);
    end = headline < 0 ? 0 : Math.min(blocks.size(), text + 2);
  }

  /** Returns the names, or none. */
  List<String> find() {
    List<String> near = marked(start, end);
    if (near.isEmpty()) {
      near = inLines();
    }
    return near.isEmpty() ? marked(0, Integer.MAX_VALUE) : near;
  }

  private List<String> inLines() {
    for (int b = start; b < end; b++) {
      Block block = outline.blocks().get(b);
      if (block.text().length() <= LONGEST && !block.endsSentence() && !block.isHeading()) {
        List<String> names = Bylines.inLine(block.text().replace('\n', ' '));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private List<String> marked(int from, int to) {
    for (String mark : List.of("itemprop", "rel", "class")) {
      Set<String> names = new LinkedHashSet<>();
      int last = -1;
      int asked = 0;
      for (int e = 1; e < outline.size() && names.size() < MOST && asked < MOST_ASKED; e++) {
        Element element = outline.element(e);
        int block = outline.firstBlock(e);
        boolean here = block >= from && block < to;
        if (here && isMarked(element, mark) && (last < 0 || !outline.isWithin(e, last))) {
          asked++;
          String text = text(element);
          if (text.length() <= LONGEST) {
            names.addAll(Bylines.names(List.of(Bylines.withoutDate(text))));
            last = e;
          }
        }
        if (mark.equals("class") && !names.isEmpty()) {
          break; // what follows are other articles' authors
        }
      }
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  private static boolean isMarked(Element element, String mark) {
    String value = element.attr(mark).toLowerCase(Locale.ROOT);
    if (!mark.equals("class")) {
      return value.equals("author") || value.equals("creator");
    }
    return value.contains("byline") || value.contains("author");
  }

  /** Returns the name within, if it is marked, else the names in links, else all the text. */
  private static String text(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    if (name != null) {
      return name.text();
    }
    StringBuilder links = new StringBuilder();
    for (Element link : element.getElementsByTag("a")) {
      String target = link.attr("href");
      if (isOfAPerson(target) && !link.text().isBlank()) {
        links.append(links.isEmpty() ? "" : ", ").append(link.text());
      }
    }
    return links.isEmpty() ? element.text() : links.toString();
  }

  private static boolean isOfAPerson(String target) {
    for (String part :
        List.of(
            "/author",
            "/people/",
            "/profile/",
            "/by/",
            "/staff/",
            "/writer",
            "/autor",
            "/journalist")) {
      if (target.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
