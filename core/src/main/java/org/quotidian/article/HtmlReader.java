package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.html.Page;
import org.quotidian.article.html.Pages;

/** A web page: one article, found among menus and links. */
final class HtmlReader extends MarkupReader {
  private final @Nullable String charset;
  private boolean done;

  HtmlReader(InputStream in, @Nullable String charset, ReaderLimits limits) {
    super(in, limits);
    this.charset = charset;
  }

  @Override
  public @Nullable Article next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    return article(Whole.bytes(in, limits), charset, "", limits, draft);
  }

  /**
   * Returns the article of a page.
   *
   * @throws UnreadableArticleException if the page has no article
   */
  static Article article(
      byte[] html,
      @Nullable String charset,
      String address,
      ReaderLimits limits,
      ArticleDraft draft)
      throws IOException {
    Page page = page(html, charset, address);
    if (page.body().isBlank()) {
      throw new UnreadableArticleException(
          "line 1", "the page has no running text: no article was found in it");
    }
    checkLength(page.body().length(), "line 1", limits);
    draft.clear();
    if (page.isDescribed()) {
      draft.addDoubt("the page shows no running text: its description is taken for the text");
    }
    draft.put(JsonField.TITLE, page.title());
    draft.put(JsonField.BODY, page.body());
    draft.put(JsonField.PUBLISHED, firstDate(page.published()));
    draft.put(JsonField.UPDATED, firstDate(page.updated()));
    draft.put(JsonField.BYLINE, String.join(", ", page.authors()));
    draft.put(JsonField.SOURCE, page.source());
    draft.put(JsonField.URL, page.url());
    draft.put(JsonField.LANGUAGE, page.language());
    draft.put(JsonField.SECTION, page.section());
    return draft.build();
  }

  private static Page page(byte[] html, @Nullable String charset, String address)
      throws IOException {
    try {
      return Pages.read(html, charset, address);
    } catch (IllegalArgumentException e) {
      throw new UnreadableArticleException("line 1", String.valueOf(e.getMessage()));
    }
  }

  private static String firstDate(List<String> dates) {
    for (String date : dates) {
      if (ArticleDates.parse(date) != null) {
        return date;
      }
    }
    return dates.isEmpty() ? "" : dates.get(0); // to be told of, if it was meant as one
  }
}
