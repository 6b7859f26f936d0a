package org.quotidian.benchmarks.synthetic;

/** A way in which news writing says who said what. */
public enum Construction {
  /** The speaker before the verb, the words in quotation marks: "X said: …". */
  DIRECT,
  /** The verb before the speaker: "…," said X. */
  INVERTED,
  /** The speaker in the middle of what is quoted. */
  SPLIT,
  /** In the article's words, with or without "that", before or after. */
  INDIRECT,
  /** "According to X". */
  ACCORDING_TO,
  /** In the article's words with quoted parts. */
  MIXED,
  /** A claim in the content of another. */
  NESTED,
  /** X accuses Y of something. */
  ACCUSE,
  /** Y was accused by X of something. */
  ACCUSED_PASSIVE,
  /** X denies it. */
  DENY,
  /** X admits it. */
  ADMIT,
  /** X warns of it. */
  WARN,
  /** X promises it. */
  PROMISE,
  /** X demands it. */
  DEMAND,
  /** X asks it. */
  ASK,
  /** X predicts it. */
  PREDICT,
  /** X is for it. */
  SUPPORT,
  /** X is against it. */
  OPPOSE,
  /** X hopes, believes or fears it. */
  BELIEVE,
  /** X has not said it. */
  NEGATED,
  /** The source has no name. */
  UNNAMED,
  /** One quotation over several paragraphs. */
  PARAGRAPHS,
  /** The source is a pronoun. */
  PRONOUN,
  /** The source is the office of somebody named before. */
  ROLE,
  /** In the headline. */
  HEADLINE
}
