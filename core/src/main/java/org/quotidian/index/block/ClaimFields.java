package org.quotidian.index.block;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.Confidences;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Instants;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Traits;
import org.quotidian.index.stored.ClaimPlaces;
import org.quotidian.index.terms.ArticleWords;
import org.quotidian.index.terms.NameTerms;
import org.quotidian.index.terms.SourceFold;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.Tokens;
import org.quotidian.index.terms.Wording;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.Excerpt;

/** Lays a claim out as a document, one after the other with the same field objects. */
final class ClaimFields {
  private static final EntityType[] TYPES = EntityType.values();
  private static final AnnotatedArticle NONE = AnnotatedArticle.of(Article.builder("-").build());

  private final ArticleWords words;
  private final EntityTerms names;
  private final MentionsInSpan mentionsIn = new MentionsInSpan();
  private final List<IndexableField> document = new ArrayList<>();

  private final WordStream content;
  private final WordStream source;
  private final WordStream toldWords;
  private final KeyBag keys = new KeyBag();

  private final Field id = new StringField(Fields.ID, new BytesRef(), Field.Store.NO);
  private final Field contentField;
  private final Field noBody;
  private final Field sourceField;
  private final Field toldWordsField;
  private final Field keysField = new Field(Fields.KEYS, keys, Fields.TERMS);
  private final Field confidence = new NumericDocValuesField(Fields.CONFIDENCE, 0);
  private final Wording wording = new Wording();
  private final Field wordingField = new NumericDocValuesField(Fields.WORDING, 0);
  private final Field published = new NumericDocValuesField(Fields.CLAIM_PUBLISHED, 0);
  private final ClaimPlaces places = new ClaimPlaces();
  private final Field placesField = new BinaryDocValuesField(Fields.CLAIM_PLACES, new BytesRef());
  private final Field speakerId = new SortedDocValuesField(Fields.SPEAKER_ID, new BytesRef());

  private AnnotatedArticle article = NONE;
  private List<Mention> mentions = List.of();
  private boolean dated;
  private final boolean[] namesType = new boolean[TYPES.length];

  ClaimFields(ArticleWords words, EntityTerms names) {
    this.words = words;
    this.names = names;
    this.content = new WordStream(words.body());
    this.source = new WordStream(words.body());
    this.toldWords = new WordStream(words.body());
    this.toldWordsField = new Field(Fields.TOLD_WORDS, toldWords, Fields.TERMS);
    this.noBody = new Field(Fields.BODY, new WordStream(words.body()), Fields.WORDS);
    this.contentField = new Field(Fields.CONTENT, content, Fields.WORDS);
    this.sourceField = new Field(Fields.CLAIM_SOURCE, source, Fields.TERMS);
  }

  /** Turns to the claims of an article whose words and names have been read. */
  void start(AnnotatedArticle next, List<Mention> found, BytesRef articleId) {
    article = next;
    mentions = found;
    mentionsIn.of(found);
    id.setBytesValue(articleId);
    Instant instant = next.article().published();
    dated = instant != null;
    if (instant != null) {
      published.setLongValue(Instants.millis(instant));
    }
  }

  /** Returns the document of a claim, valid until the next call. */
  List<IndexableField> of(Claim claim) {
    document.clear();
    document.add(id);
    ArticleField field = claim.field();
    AnnotatedText text = article.text(field);
    TermSequence sequence = words.of(field);
    Arrays.fill(namesType, false);
    keys.empty();
    keys.add(KeyField.TRAIT, Traits.act(claim.act()));
    keys.add(KeyField.TRAIT, Traits.kind(claim.kind()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      keys.add(KeyField.TRAIT, Traits.NEGATED);
    }

    places.start(field);
    content.of(sequence);
    long speaker = speakerKey(claim);
    wording.start(speaker);
    for (Excerpt part : claim.content()) {
      addWords(content, sequence, text, part);
      wording.add(
          text, sequence, Tokens.firstAt(text, part.start()), Tokens.firstAt(text, part.end()));
      addNames(KeyField.ABOUT, field, part, null);
    }
    for (boolean named : namesType) {
      if (named) {
        keys.add(KeyField.TRAIT, Traits.ABOUT_NAMES);
        break;
      }
    }
    document.add(contentField);
    document.add(noBody);
    addSource(claim, speaker, text, sequence);
    if (claim.addressee() != null) {
      addTold(claim.addressee(), field, text, sequence);
    }
    addEntity(KeyField.TARGET, claim.target());
    if (claim.target() != null) {
      keys.add(KeyField.TRAIT, Traits.TARGETED);
    }
    for (EntityType type : TYPES) {
      if (namesType[type.ordinal()]) {
        keys.add(KeyField.TRAIT, Traits.names(type));
      }
    }
    document.add(keysField);
    confidence.setLongValue(Confidences.steps(claim.confidence()));
    document.add(confidence);
    wordingField.setLongValue(wording.value());
    document.add(wordingField);
    placesField.setBytesValue(places.written());
    document.add(placesField);
    if (dated) {
      document.add(published);
    }
    return document;
  }

  /** Returns what stands for who says it: the speaker, else the words of the source, else 0. */
  private long speakerKey(Claim claim) {
    if (claim.speaker() != null) {
      return KeyField.hash(names.of(claim.speaker()).id());
    }
    String name = claim.source() == null ? "" : SourceFold.fold(claim.source().text());
    return name.isEmpty() ? 0 : KeyField.hash(new BytesRef(name));
  }

  private void addSource(Claim claim, long speaker, AnnotatedText text, TermSequence sequence) {
    Excerpt span = claim.source();
    Entity who = claim.speaker();
    source.of(sequence);
    if (span != null) {
      addWords(source, sequence, text, span);
      addNames(KeyField.SOURCE_NAMED, claim.field(), span, who);
    }
    add(sourceField, source.isEmpty());
    if (who != null) {
      addEntity(KeyField.SPEAKER, who);
      addStandsFor(claim, who);
      for (Entity joint : claim.jointSpeakers()) {
        addEntity(KeyField.SPEAKER, joint);
      }
      speakerId.setBytesValue(names.of(who).id());
      document.add(speakerId);
    } else if (speaker != 0) {
      keys.add(KeyField.UNRESOLVED, speaker);
    }
    if (who == null && span == null) {
      keys.add(KeyField.TRAIT, Traits.UNATTRIBUTED);
    }
  }

  private void addTold(
      Excerpt span, ArticleField field, AnnotatedText text, TermSequence sequence) {
    int number = mentionsIn.first(field, span);
    for (; mentionsIn.within(number, field, span); number++) {
      addEntity(KeyField.TOLD, mentions.get(number).entity());
    }
    int first = Tokens.firstAt(text, span.start());
    int behind = Tokens.firstAt(text, span.end());
    toldWords.of(sequence).range(sequence.firstOf(first), sequence.firstOf(behind));
    add(toldWordsField, toldWords.isEmpty());
    keys.add(KeyField.TRAIT, Traits.TOLD);
  }

  /** What a capital says, its government says: found under both. */
  private void addStandsFor(Claim claim, Entity who) {
    Excerpt span = claim.source();
    if (span == null) {
      return;
    }
    int number = mentionsIn.first(claim.field(), span);
    for (; mentionsIn.within(number, claim.field(), span); number++) {
      Mention mention = mentions.get(number);
      if (who.equals(mention.entity())) {
        addEntity(KeyField.SPEAKER, mention.standsFor());
      }
    }
  }

  private void addNames(KeyField role, ArticleField field, Excerpt span, @Nullable Entity known) {
    int number = mentionsIn.first(field, span);
    for (; mentionsIn.within(number, field, span); number++) {
      Mention mention = mentions.get(number);
      namesType[mention.type().ordinal()] = true;
      Entity entity = mention.entity();
      if (entity != null && !isSame(entity, known)) {
        NameTerms terms = names.of(entity);
        boolean byName = mention.form() == Mention.Form.NAME;
        keys.addAll(role, byName ? terms.hashes() : terms.derivedHashes());
      }
      addEntity(role, mention.standsFor());
    }
  }

  /** Two entities are the same exactly when their ids are equal. */
  private static boolean isSame(Entity entity, @Nullable Entity known) {
    return known != null && entity.id().equals(known.id());
  }

  private void addEntity(KeyField role, @Nullable Entity entity) {
    if (entity != null) {
      keys.addAll(role, names.of(entity).hashes());
    }
  }

  private void addWords(
      WordStream stream, TermSequence sequence, AnnotatedText text, Excerpt span) {
    int first = Tokens.firstAt(text, span.start());
    int behind = Tokens.firstAt(text, span.end());
    stream.range(sequence.firstOf(first), sequence.firstOf(behind));
    places.add(sequence.placeFrom(first), sequence.placeFrom(behind));
  }

  private void add(Field field, boolean empty) {
    if (!empty) {
      document.add(field);
    }
  }
}
