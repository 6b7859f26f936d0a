package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotidian.article.ArticleField;
import org.quotidian.text.Excerpt;
import org.quotidian.text.TextSpan;

/** One field's text while it is written, with the mentions in it so far. */
final class Draft {
  private final ArticleField field;
  private final StringBuilder text = new StringBuilder();
  private final List<ExpectedMention> mentions = new ArrayList<>();
  private boolean capitalNext;

  Draft(ArticleField field) {
    this.field = field;
  }

  ArticleField field() {
    return field;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  List<ExpectedMention> mentions() {
    return mentions;
  }

  /** Makes the next words begin with a capital. */
  void capitalNext() {
    capitalNext = true;
  }

  /** Writes words as they are, but for a capital that is due. */
  void write(String words) {
    text.append(capitalNext ? Vocabulary.capitalised(words) : words);
    capitalNext = false;
  }

  /** Writes what fills a slot, turning an "a" before it into "an" where it needs one. */
  void fill(String words) {
    bendArticle(words);
    write(words);
  }

  /** Writes a name and keeps it as a mention. */
  void name(Named named, String words) {
    bendArticle(words);
    int start = text.length();
    write(words);
    mentions.add(new ExpectedMention(field, excerptFrom(start), named.type(), named.name()));
  }

  /** Returns the excerpt from {@code start} to what was written last. */
  Excerpt excerptFrom(int start) {
    return new Excerpt(new TextSpan(start, length()), text.substring(start));
  }

  private void bendArticle(String words) {
    int end = text.length();
    boolean article =
        end >= 2
            && text.charAt(end - 1) == ' '
            && (text.charAt(end - 2) == 'a' || text.charAt(end - 2) == 'A')
            && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
    if (article && "aeiou".contains(words.substring(0, 1).toLowerCase(Locale.ROOT))) {
      text.insert(end - 1, 'n');
    }
  }
}
