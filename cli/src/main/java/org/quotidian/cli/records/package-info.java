/**
 * In what shape is a result printed?
 *
 * <p>Each kind of result has one {@link Shape} ({@link ArticleShape}, {@link ClaimShape}, {@link EntityShape}, {@link ToldShape}), from which {@link Records} writes
 * every {@link Format}: text, {@link Json}, and {@link Cells} of CSV or TSV. {@link Findings} and {@link Reasons} say what was found in an article and why, {@link
 * MarkedArticle} shows it in the text, {@link ArticleJson} and {@link Rejections} are lines of JSON of their own; {@link FlatJson} reads
 * such lines.
 */
@NullMarked
package org.quotidian.cli.records;

import org.jspecify.annotations.NullMarked;
