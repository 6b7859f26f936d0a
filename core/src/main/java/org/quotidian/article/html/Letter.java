package org.quotidian.article.html;

/**
 * What the HTML of a letter holds. Absent values are empty.
 *
 * @param body the text that is found as on a web page
 * @param text all its text, in paragraphs, links and labels with it
 * @param url the page's own address, where it stands on the web
 * @param language a BCP 47 tag
 */
public record Letter(String body, String text, String url, String language) {}
