package org.quotidian.claim.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.claim.attribution.AttributionFinder;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.attribution.Kinds;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.speaker.SpeakerMemory;
import org.quotidian.claim.speaker.Speakers;
import org.quotidian.claim.weights.Weights;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.Excerpt;

/** The extractor that ships with the library; safe for many threads. */
public final class StandardClaimExtractor implements ClaimExtractor {
  /** The least probability of a claim with quoted words that is handed out. */
  public static final float LEAST_OF_QUOTATIONS = 0.1f;

  /** The least probability of a claim of something said, in other words. */
  public static final float LEAST_OF_SPEECH = 0.1f;

  /** The least probability of a claim of something believed, wanted or decided. */
  public static final float LEAST_OF_ATTITUDE = 0.28f;

  /** The working space that a text of more tokens has needed is not kept for the next. */
  private static final int KEPT = 1 << 14;

  private final Lexicon lexicon;

  /** One to a thread: new arrays for each article would drive the weights out of the processor. */
  private final ThreadLocal<AttributionFinder> finders;

  private StandardClaimExtractor(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    this.finders =
        ThreadLocal.withInitial(
            () ->
                new AttributionFinder(
                    weights, LEAST_OF_QUOTATIONS, LEAST_OF_SPEECH, LEAST_OF_ATTITUDE));
  }

  /** Returns an extractor with the resources of the library. */
  public static StandardClaimExtractor create() {
    return new StandardClaimExtractor(Lexicon.standard(), Weights.standard());
  }

  @Override
  public List<Claim> extract(AnnotatedArticle article, List<Mention> mentions) {
    List<Claim> claims = new ArrayList<>();
    SpeakerMemory memory = new SpeakerMemory();
    int title = 0;
    while (title < mentions.size() && mentions.get(title).field() == ArticleField.TITLE) {
      title++;
    }
    AttributionFinder finder = finders.get();
    boolean titled = article.title().tokenCount() > 0;
    List<Mention> inTitle = mentions.subList(0, title);
    List<Mention> inBody = mentions.subList(title, mentions.size());
    // the body tells who the mayor of the headline is
    Reading head = Reading.of(article.title(), inTitle, lexicon, titled);
    Reading body = Reading.of(article.body(), inBody, lexicon, !titled);
    memory.read(head, inTitle);
    memory.read(body, inBody);
    extract(ArticleField.TITLE, head, inTitle, finder, memory, claims);
    extract(ArticleField.BODY, body, inBody, finder, memory, claims);
    if (head.size() + body.size() > KEPT) {
      finders.remove();
    }
    return claims;
  }

  private static void extract(
      ArticleField field,
      Reading reading,
      List<Mention> mentions,
      AttributionFinder finder,
      SpeakerMemory memory,
      List<Claim> claims) {
    if (reading.size() == 0) {
      return;
    }
    Cues cues = Cues.of(reading);
    Attributions found = finder.find(reading, cues);
    List<List<Entity>> speakers = Speakers.of(reading, found, mentions, memory);
    List<List<Excerpt>> contents = contents(reading, found);
    int[] order = order(contents);
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = claims.size() + i;
    }
    for (int i : order) {
      int parent = found.parent(i);
      claims.add(
          claim(
              field,
              reading,
              cues,
              found,
              i,
              contents.get(i),
              parent < 0 ? Claim.OUTERMOST : place[parent],
              speakers.get(i),
              mentions));
    }
  }

  private static Claim claim(
      ArticleField field,
      Reading r,
      Cues cues,
      Attributions found,
      int i,
      List<Excerpt> content,
      int nestedIn,
      List<Entity> speakers,
      List<Mention> mentions) {
    int cue = found.cue(i);
    ClaimKind kind = Kinds.of(r, found, i);
    boolean negated =
        cue >= 0 && (cues.word(cue).negates() || (cues.flags(cue) & Cues.NEGATED) != 0);
    ClaimAct act = Acts.of(r, cues, found, i);
    int[] told = Aims.addressee(r, cues, found, i);
    return new Claim(
        field,
        kind,
        act,
        negated ? Polarity.NEGATIVE : Polarity.POSITIVE,
        Hedges.of(r, cues, found, i),
        nestedIn,
        excerpt(r, found.sourceStart(i), found.sourceEnd(i)),
        cue < 0 ? null : excerpt(r, found.cueStart(i), found.cueEnd(i)),
        told == null ? null : excerptOf(r, told[0], told[1]),
        content,
        speakers.isEmpty() ? null : speakers.get(0),
        speakers.size() < 2 ? List.of() : speakers.subList(1, speakers.size()),
        Aims.target(r, found, i, mentions, act),
        Confidence.of(found.probability(i)),
        Rules.of(field, kind, r, cues, found, i));
  }

  private static List<List<Excerpt>> contents(Reading r, Attributions found) {
    List<List<Excerpt>> contents = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      List<Excerpt> spans = new ArrayList<>(2);
      if (found.leftStart(i) >= 0) {
        spans.add(excerptOf(r, found.leftStart(i), found.leftEnd(i)));
      }
      if (found.rightStart(i) >= 0) {
        spans.add(excerptOf(r, found.rightStart(i), found.rightEnd(i)));
      }
      contents.add(spans);
    }
    for (int k = 0; k < found.extras(); k++) {
      contents.get(found.extraOf(k)).add(excerptOf(r, found.extraStart(k), found.extraEnd(k)));
    }
    for (List<Excerpt> spans : contents) {
      spans.sort(Comparator.comparing(Excerpt::span));
    }
    return contents;
  }

  /** Returns the attributions ordered by the start of their content, then of their cue. */
  private static int[] order(List<List<Excerpt>> contents) {
    long[] keys = new long[contents.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) contents.get(i).get(0).start() << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private static @Nullable Excerpt excerpt(Reading r, int start, int end) {
    return start < 0 ? null : excerptOf(r, start, end);
  }

  private static Excerpt excerptOf(Reading r, int start, int end) {
    AnnotatedText text = r.text();
    return Excerpt.of(text.text(), text.tokenStart(start), text.tokenEnd(end - 1));
  }
}
