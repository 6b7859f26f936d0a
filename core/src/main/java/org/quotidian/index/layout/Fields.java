package org.quotidian.index.layout;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of the two kinds of documents. An article is the parent, the last of its block; its claims
 * are the children before it, in the order of the article's list of claims.
 */
public final class Fields {
  /** The layout's version, written into every commit. */
  public static final int SCHEMA = 7;

  /** Of both: the article's id, by which a whole block is replaced or deleted. */
  public static final String ID = "id";

  /** Of an article: when it was published, in milliseconds; none if unknown. */
  public static final String PUBLISHED = "published";

  /**
   * Of an article: when it was added as it is now, in microseconds; no two articles have the same, and
   * what is added later has more, whatever the clock says.
   */
  public static final String ADDED = "added";

  /** Of an article: the one term {@link #ARTICLE}, which tells parents from children. */
  public static final String LEVEL = "level";

  /** The term of {@link #LEVEL}. */
  public static final String ARTICLE = "article";

  /** Of an article: the words of its headline. */
  public static final String TITLE = "title";

  /**
   * Of an article: the words of its text. Claims have it without words, so that each document has its
   * length: lengths of few among many are looked for one after the other.
   */
  public static final String BODY = "body";

  /** Of an article: the words that name who wrote it. */
  public static final String BYLINE = "byline";

  /** Of an article: the outlet, letter case folded. */
  public static final String SOURCE = "source";

  /** Of an article: its language and, for "en-GB", also "en". */
  public static final String LANGUAGE = "language";

  /** Of an article: the outlet's section, letter case folded. */
  public static final String SECTION = "section";

  /**
   * Of an article: the keys of the entities it names; an entity's id as often as it is named, the other
   * keys by its {@code Salience}. Behind {@code NameKeys.DERIVED} those that derived words stand for.
   */
  public static final String NAMED = "named";

  /** Of an article: where its mentions stand, see {@code NamePlaces}. */
  public static final String NAME_PLACES = "named.at";

  /** Of an article: where sentences and paragraphs begin. */
  public static final String BREAKS = "breaks";

  /** The term of {@link #BREAKS} where a sentence begins that is not the first. */
  public static final BytesRef SENTENCE = new BytesRef("s");

  /** The term of {@link #BREAKS} where a paragraph begins that is not the first. */
  public static final BytesRef PARAGRAPH = new BytesRef("p");

  /** Of an article: how many words its body has. */
  public static final String LENGTH = "length";

  /** Of an article: the place behind the lead of its body; none if that is the whole body. */
  public static final String LEAD_END = "lead.end";

  /** Of an article: the host of its address, and the domains that it belongs to. */
  public static final String SITE = "site";

  /** Of an article: the spellings of names in it, each behind the initial of its type. */
  public static final String SPELLING = "spelling";

  /** Of an article: the ids of the persons, places and organisations it names, to be counted. */
  static final String PERSON_IDS = "persons";

  public static final String PLACE_IDS = "places";
  static final String ORG_IDS = "orgs";

  /** Of an article: the ids of the places that only derived words ("Ukrainian") stand for. */
  public static final String DERIVED_IDS = "derived";

  /** Of an article: an entity's id, {@link #SPELLED_BY} and a spelling of it there, to be counted. */
  public static final String SPELLED = "spelled";

  /** What stands between id and spelling; below all characters of ids. */
  public static final byte SPELLED_BY = '\t';

  /** Of an article: what a list of hits shows of it, see {@code Listed}. */
  public static final String LISTED = "listed";

  /** Of an article, stored: the texts, and the packed rest. */
  public static final String STORED_ID = "stored.id";

  public static final String STORED_TITLE = "stored.title";
  public static final String STORED_BODY = "stored.body";
  public static final String STORED_META = "stored.meta";
  public static final String STORED_FOUND = "stored.found";

  /** Of an article, stored: when its id was first added, in microseconds. */
  public static final String STORED_FIRST = "stored.first";

  /** Of an article, stored: by which a damaged text is told from a sound one. */
  public static final String STORED_SUM = "stored.sum";

  /** Of a claim: the words of its content. Articles have it without words, as claims {@link #BODY}. */
  public static final String CONTENT = "claim.content";

  /** Of a claim: the words of its source. */
  public static final String CLAIM_SOURCE = "claim.source";

  /** Of a claim: the keys by which it is found besides its words, see {@link KeyField}. */
  public static final String KEYS = "claim.keys";

  /** Of a claim: the words for whom is told. */
  public static final String TOLD_WORDS = "claim.told.words";

  /** Of every claim and nothing else: its confidence in {@link Confidences steps}. */
  public static final String CONFIDENCE = "claim.confidence";

  /** Of a claim: where in the article its content and source stand. */
  public static final String CLAIM_PLACES = "claim.places";

  /** Of a claim: what tells whether another says the same, see {@code Wording}. */
  public static final String WORDING = "claim.wording";

  /** Of a claim: when its article was published, in milliseconds; none if unknown. */
  public static final String CLAIM_PUBLISHED = "claim.published";

  /** Of a claim: its speaker's id, to be counted. */
  public static final String SPEAKER_ID = "claim.speaker-id";

  /** Words with positions, which phrases and ranking need; highlighting reads the text again. */
  public static final FieldType WORDS = words();

  /** Terms of which only the document counts. */
  public static final FieldType TERMS = terms(IndexOptions.DOCS);

  /** Terms that count as often as they occur. */
  public static final FieldType COUNTED_TERMS = terms(IndexOptions.DOCS_AND_FREQS);

  /** Terms with their places. */
  public static final FieldType PLACED_TERMS = terms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private Fields() {}

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  private static FieldType terms(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
