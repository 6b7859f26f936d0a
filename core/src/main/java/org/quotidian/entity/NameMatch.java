package org.quotidian.entity;

/**
 * What comparing two spellings of a name came to.
 *
 * @param same whether they are taken to name the same person or organisation; in doubt they are not
 * @param score how alike they are, from 0 to 1; those with {@code same} score at least 0.6
 * @param reason why, in words for people to read
 */
public record NameMatch(boolean same, double score, String reason) {}
