package org.quotidian.blackbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.entity.NameResolver;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.Excerpt;

/**
 * A tagger of another kind behind the seam: OpenNLP's name finder, given our tokens sentence by
 * sentence. Types of the model other than person, place (or location) and org (or organization) are
 * passed over. An example to start from.
 */
final class OpenNlpTagger implements EntityTagger {
  /** A longer sentence is read in pieces, so that time and memory stay linear. */
  private static final int LONGEST_SENTENCE = 200;

  private final TokenNameFinderModel model;

  /** A finder remembers the article that it reads, so each thread has its own. */
  private final ThreadLocal<NameFinderME> finders;

  OpenNlpTagger(TokenNameFinderModel model) {
    this.model = model;
    this.finders = ThreadLocal.withInitial(() -> new NameFinderME(this.model));
  }

  @Override
  public List<Mention> tag(AnnotatedArticle article) {
    NameFinderME finder = finders.get();
    finder.clearAdaptiveData(); // the same article gives the same mentions every time
    List<Mention> mentions = new ArrayList<>();
    for (ArticleField field : ArticleField.values()) {
      AnnotatedText text = article.text(field);
      for (int s = 0; s < text.sentenceCount(); s++) {
        int end = text.sentenceEnd(s);
        for (int from = text.sentenceFirst(s); from < end; from += LONGEST_SENTENCE) {
          add(finder, field, text, from, Math.min(end, from + LONGEST_SENTENCE), mentions);
        }
      }
    }
    return mentions;
  }

  private static void add(
      NameFinderME finder,
      ArticleField field,
      AnnotatedText text,
      int from,
      int end,
      List<Mention> mentions) {
    String[] tokens = new String[end - from];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = text.token(from + i);
    }
    for (Span span : finder.find(tokens)) {
      EntityType type = type(span.getType());
      if (type != null) {
        Excerpt excerpt =
            Excerpt.of(
                text.text(),
                text.tokenStart(from + span.getStart()),
                text.tokenEnd(from + span.getEnd() - 1));
        mentions.add(
            new Mention(
                field,
                excerpt,
                type,
                Mention.Form.NAME,
                NameResolver.standard().entity(type, excerpt.text()),
                null));
      }
    }
  }

  private static org.quotidian.entity.@org.jspecify.annotations.Nullable EntityType type(
      String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "person" -> EntityType.PERSON;
      case "place", "location" -> EntityType.PLACE;
      case "org", "organization" -> EntityType.ORG;
      default -> null;
    };
  }
}
