package org.quotidian.article.html;

import java.util.List;

/**
 * What a web page is about: the article it holds and what it says of it. Absent texts are empty.
 *
 * @param title the headline, without the site's name
 * @param body the article's paragraphs, parted by blank lines
 * @param isDescribed whether the page shows no text, so that its description stands for the body
 * @param published dates of first publication as written, best first
 * @param updated dates of the last change as written, best first
 * @param authors who wrote it
 * @param source the outlet
 * @param url the canonical address as written
 * @param language a language tag as written
 * @param section the outlet's section
 */
public record Page(
    String title,
    String body,
    boolean isDescribed,
    List<String> published,
    List<String> updated,
    List<String> authors,
    String source,
    String url,
    String language,
    String section) {

  /** Copies the lists. */
  public Page {
    published = List.copyOf(published);
    updated = List.copyOf(updated);
    authors = List.copyOf(authors);
  }
}
