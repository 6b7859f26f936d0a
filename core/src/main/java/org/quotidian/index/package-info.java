/**
 * How do articles lie in Lucene, and how is a question put to it?
 *
 * <p>{@link NewsStore} is an opened index, and {@link Answers} answers questions on it; the packages
 * below do the work, and each uses only some of those named before it:
 *
 * <ul>
 *   <li>what writing and asking agree on: {@code layout} (fields), {@code commit} (where an index
 *       lies, and whether it is ours), {@code terms} (words and names), {@code stored} (what is
 *       kept of an article);
 *   <li>an article goes in: {@code block} (its documents), {@code snapshot} (the index as of a
 *       moment), {@code writing};
 *   <li>a question comes: {@code lookup} (words and names), {@code spans} (what stands where),
 *       {@code query} (whole questions);
 *   <li>what comes back: {@code snippets} (why), {@code hits}, {@code counts}, {@code
 *       suggestions};
 *   <li>when something is damaged: {@code repair}.
 * </ul>
 *
 * <p>Not exported: no Lucene type leaves these packages but through them. A class is public where
 * another of them needs it, which makes it no interface of the library.
 */
@NullMarked
package org.quotidian.index;

import org.jspecify.annotations.NullMarked;
