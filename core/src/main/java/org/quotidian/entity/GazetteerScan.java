package org.quotidian.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.names.Letters;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.Excerpt;
import org.quotidian.text.TokenKind;

/** Finds the names of a user's gazetteer in an article, of several that begin at a token the longest. */
final class GazetteerScan {
  private final Gazetteer gazetteer;
  private final List<Mention> found = new ArrayList<>();

  GazetteerScan(Gazetteer gazetteer, AnnotatedArticle article) {
    this.gazetteer = gazetteer;
    for (ArticleField field : ArticleField.values()) {
      AnnotatedText text = article.text(field);
      for (int s = 0; s < text.sentenceCount(); s++) {
        scan(field, text, text.sentenceFirst(s), text.sentenceEnd(s));
      }
    }
  }

  List<Mention> found() {
    return found;
  }

  private void scan(ArticleField field, AnnotatedText text, int from, int end) {
    int token = from;
    while (token < end) {
      int length = longest(field, text, token, Math.min(end, token + Gazetteer.LONGEST_NAME));
      token += Math.max(1, length);
    }
  }

  /** Adds the longest name that begins at a token and returns its length in tokens; 0 for none. */
  private int longest(ArticleField field, AnnotatedText text, int first, int end) {
    String all = text.text();
    long hash = NameHash.START;
    Gazetteer.Named best = null;
    int bestEnd = 0;
    for (int i = first; i < end; i++) {
      hash = NameHash.goOn(hash, all, text.tokenStart(i), text.tokenEnd(i));
      if (i == first && !gazetteer.mayBegin(hash)) {
        return 0;
      }
      if (text.tokenKind(i) == TokenKind.PUNCTUATION) {
        continue; // it counts for nothing, so it ends no name
      }
      Gazetteer.Named named =
          fitting(hash, all.substring(text.tokenStart(first), text.tokenEnd(i)));
      if (named != null) {
        best = named;
        bestEnd = i + 1;
      }
    }
    if (best == null) {
      return 0;
    }
    Entity entity = best.entry().entity();
    Excerpt excerpt = Excerpt.of(all, text.tokenStart(first), text.tokenEnd(bestEnd - 1));
    found.add(new Mention(field, excerpt, entity.type(), Mention.Form.NAME, entity, null));
    return bestEnd - first;
  }

  private Gazetteer.@Nullable Named fitting(long hash, String words) {
    for (Gazetteer.Named named : gazetteer.named(hash)) {
      if (fits(named.name(), words)) {
        return named;
      }
    }
    return null;
  }

  /** A capital of the name must be one in the text; the text may have more, as headlines do. */
  private static boolean fits(String name, String words) {
    String plainName = Letters.plain(name);
    String plainWords = Letters.plain(words);
    int i = 0;
    int j = 0;
    while (i < plainName.length() || j < plainWords.length()) {
      if (i < plainName.length() && !Character.isLetterOrDigit(plainName.charAt(i))) {
        i++;
      } else if (j < plainWords.length() && !Character.isLetterOrDigit(plainWords.charAt(j))) {
        j++;
      } else if (i == plainName.length()
          || j == plainWords.length()
          || plainName.charAt(i++) != plainWords.charAt(j++)) {
        return false;
      }
    }
    return capitals(words) >= capitals(name)
        && (!Character.isUpperCase(name.charAt(0)) || Character.isUpperCase(words.charAt(0)));
  }

  private static int capitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }
}
