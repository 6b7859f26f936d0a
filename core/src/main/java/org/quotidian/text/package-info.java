/**
 * Text and where things stand in it: what are the words, sentences, paragraphs and quotations?
 *
 * <p>{@link org.quotidian.text.AnnotatedText} is the one analysis that everything else reads: the
 * tagger, the claim extractor and the index. {@link org.quotidian.text.TextSpan} is a place in a
 * text; {@link org.quotidian.text.Excerpt} is a place together with its words.
 *
 * <p>Offsets everywhere are UTF-16 code units, half-open {@code [start, end)}, into the text exactly
 * as the caller gave it.
 */
@NullMarked
package org.quotidian.text;

import org.jspecify.annotations.NullMarked;
