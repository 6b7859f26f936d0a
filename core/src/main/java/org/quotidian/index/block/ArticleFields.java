package org.quotidian.index.block;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.CountedIds;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Instants;
import org.quotidian.index.layout.Keywords;
import org.quotidian.index.layout.Sites;
import org.quotidian.index.stored.ArticleCodec;
import org.quotidian.index.stored.ByteSink;
import org.quotidian.index.stored.EntityTable;
import org.quotidian.index.stored.FindingsCodec;
import org.quotidian.index.stored.Listed;
import org.quotidian.index.stored.NamePlaces;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.index.terms.ArticleWords;
import org.quotidian.index.terms.Lead;
import org.quotidian.index.terms.NameTerms;

/** Lays an article out as the last document of its block, with the same field objects every time. */
final class ArticleFields {
  private final ArticleWords words;
  private final EntityTable entities;
  private final EntityTerms names;
  private final List<IndexableField> document = new ArrayList<>();
  private final ByteSink meta = new ByteSink();
  private final ByteSink found = new ByteSink();
  private final ByteSink listed = new ByteSink();

  private final WordStream title;
  private final WordStream body;
  private final WordStream byline;
  private final Breaks breaks;
  private final NamePlaces namePlaces = new NamePlaces();
  private final TermBag named = new TermBag();
  private final TermBag sites = new TermBag();
  private final TermBag spellings = new TermBag();

  private final Field id = new StringField(Fields.ID, new BytesRef(), Field.Store.NO);
  private final Field level =
      new StringField(Fields.LEVEL, new BytesRef(Fields.ARTICLE), Field.Store.NO);
  private final Field titleField;
  private final Field bodyField;
  private final Field noContent;
  private final Field bylineField;
  private final Field source = keyword(Fields.SOURCE);
  private final Field language = keyword(Fields.LANGUAGE);
  private final Field mainLanguage = keyword(Fields.LANGUAGE);
  private final Field section = keyword(Fields.SECTION);
  private final Field published = new LongPoint(Fields.PUBLISHED, 0);
  private final Field publishedValue = new NumericDocValuesField(Fields.PUBLISHED, 0);
  private final Field length = new NumericDocValuesField(Fields.LENGTH, 0);
  private final Field leadEnd = new NumericDocValuesField(Fields.LEAD_END, 0);
  private final Field siteField = new Field(Fields.SITE, sites, Fields.TERMS);
  private final Field namedField = new Field(Fields.NAMED, named, Fields.COUNTED_TERMS);
  private final Field placesField = new BinaryDocValuesField(Fields.NAME_PLACES, new BytesRef());
  private final Field breaksField;
  private final Field spellingField = new Field(Fields.SPELLING, spellings, Fields.TERMS);
  private final CountedIds[] counted = new CountedIds[EntityType.values().length];
  private final CountedIds derived = new CountedIds(Fields.DERIVED_IDS);
  private final CountedIds spelled = new CountedIds(Fields.SPELLED);
  private final Field listedField = new BinaryDocValuesField(Fields.LISTED, new BytesRef());
  private final Field storedId = new StoredField(Fields.STORED_ID, "");
  private final Field storedTitle = new StoredField(Fields.STORED_TITLE, "");
  private final Field storedBody = new StoredField(Fields.STORED_BODY, "");
  private final Field storedMeta = new StoredField(Fields.STORED_META, new BytesRef());
  private final Field storedFound = new StoredField(Fields.STORED_FOUND, new BytesRef());
  private final Field added = NumericDocValuesField.indexedField(Fields.ADDED, 0);
  private final Field storedFirst = new StoredField(Fields.STORED_FIRST, 0L);
  private final Field storedSum = new StoredField(Fields.STORED_SUM, 0);

  ArticleFields(ArticleWords words, EntityTable entities, EntityTerms names) {
    this.words = words;
    this.entities = entities;
    this.names = names;
    breaks = new Breaks(words);
    breaksField = new Field(Fields.BREAKS, breaks.stream(), Fields.PLACED_TERMS);
    title = new WordStream(words.title());
    body = new WordStream(words.body());
    byline = new WordStream(words.byline());
    titleField = new Field(Fields.TITLE, title, Fields.WORDS);
    bodyField = new Field(Fields.BODY, body, Fields.WORDS);
    noContent = new Field(Fields.CONTENT, new WordStream(words.body()), Fields.WORDS);
    bylineField = new Field(Fields.BYLINE, byline, Fields.WORDS);
    for (EntityType type : EntityType.values()) {
      counted[type.ordinal()] = new CountedIds(CountedIds.name(type));
    }
  }

  /** Returns the document of an article whose words and names have been read. */
  List<IndexableField> of(
      AnnotatedArticle analysed,
      List<Mention> mentions,
      List<Claim> claims,
      BytesRef articleId,
      Added when) {
    Article article = analysed.article();
    breaks.fill(analysed);
    document.clear();
    id.setBytesValue(articleId);
    document.add(id);
    document.add(level);
    added.setLongValue(when.now());
    document.add(added);
    addWords(titleField, title.of(words.title()).whole());
    body.of(words.body()).whole();
    document.add(bodyField);
    document.add(noContent);
    addWords(bylineField, byline.of(words.byline()).whole());
    addKeyword(source, article.source());
    addLanguage(article.language());
    addKeyword(section, article.section());
    addPublished(article.published());
    length.setLongValue(words.body().places());
    document.add(length);
    int behindLead = Lead.endPlace(analysed.body(), words.body());
    if (behindLead > 0) {
      leadEnd.setLongValue(behindLead);
      document.add(leadEnd);
    }
    addSites(article.url());
    addNames();
    if (!mentions.isEmpty()) {
      placesField.setBytesValue(namePlaces.write(analysed, mentions, words));
      document.add(placesField);
    }
    storedFirst.setLongValue(when.first());
    document.add(storedFirst);
    store(article, mentions, claims);
    return document;
  }

  private void addPublished(@Nullable Instant instant) {
    if (instant != null) {
      long millis = Instants.millis(instant);
      published.setLongValue(millis);
      publishedValue.setLongValue(millis);
      document.add(published);
      document.add(publishedValue);
    }
  }

  private void addWords(Field field, WordStream stream) {
    if (!stream.isEmpty()) {
      document.add(field);
    }
  }

  private void addKeyword(Field field, String value) {
    String folded = Keywords.fold(value);
    if (!folded.isEmpty()) {
      field.setBytesValue(new BytesRef(folded));
      document.add(field);
    }
  }

  private void addLanguage(String tag) {
    String folded = Keywords.fold(tag.replace('_', '-'));
    addKeyword(language, folded);
    int hyphen = folded.indexOf('-');
    if (hyphen > 0) {
      addKeyword(mainLanguage, folded.substring(0, hyphen));
    }
  }

  private void addNames() {
    named.empty();
    spellings.empty();
    derived.start();
    spelled.start();
    for (CountedIds type : counted) {
      type.start();
    }
    for (int i = 0; i < entities.size(); i++) {
      if (entities.named(i) + entities.derived(i) > 0) {
        addName(i);
      }
    }
    if (!named.isEmpty()) {
      document.add(namedField);
      document.add(spellingField);
    }
    if (!breaks.stream().isEmpty()) {
      document.add(breaksField);
    }
  }

  private void addSites(String url) {
    sites.empty();
    for (String site : Sites.of(url)) {
      sites.add(new BytesRef(site));
    }
    if (!sites.isEmpty()) {
      document.add(siteField);
    }
  }

  private void addName(int entity) {
    NameTerms terms = names.get(entity);
    boolean byName = entities.named(entity) > 0;
    if (byName) {
      addKeys(terms.keys(), entities.named(entity), entities.salience(entity));
    }
    if (entities.derived(entity) > 0) {
      addKeys(terms.derived(), entities.derived(entity), entities.derivedSalience(entity));
    }
    for (BytesRef spelling : terms.exact()) {
      spellings.add(spelling);
    }
    CountedIds ids = byName ? counted[entities.get(entity).type().ordinal()] : derived;
    document.add(ids.next(terms.id()));
    for (BytesRef spelling : terms.counted()) {
      document.add(spelled.next(spelling));
    }
  }

  /** The id as often as it is named, the other keys by salience. */
  private void addKeys(BytesRef[] keys, int times, int salience) {
    named.add(keys[0], times);
    for (int i = 1; i < keys.length; i++) {
      named.add(keys[i], salience);
    }
  }

  private void store(Article article, List<Mention> mentions, List<Claim> claims) {
    storedId.setStringValue(article.id());
    storedTitle.setStringValue(article.title());
    storedBody.setStringValue(article.body());
    meta.clear();
    ArticleCodec.write(article, meta);
    storedMeta.setBytesValue(meta.view());
    storedSum.setIntValue(StoredArticles.sum(article, meta.view()));
    found.clear();
    FindingsCodec.write(entities, mentions, claims, found);
    storedFound.setBytesValue(found.view());
    listed.clear();
    Listed.of(article).write(listed);
    listedField.setBytesValue(listed.view());
    document.add(listedField);
    document.add(storedId);
    document.add(storedTitle);
    document.add(storedMeta);
    document.add(storedBody);
    document.add(storedFound);
    document.add(storedSum);
  }

  private static Field keyword(String name) {
    return new StringField(name, new BytesRef(), Field.Store.NO);
  }
}
