package org.quotidian.entity.linking;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotidian.article.Article;

/**
 * Where an outlet is at home: by the end of its domain, or by its name for some that are known well.
 * Where nothing else speaks, a place is likelier to be one of that country.
 */
public final class Outlets {
  /** Ends of domains that are sold to everybody. */
  private static final Set<String> ANYBODYS =
      Set.of("tv", "io", "co", "me", "ai", "fm", "cc", "to", "gg", "ly", "eu", "su", "ws", "nu");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("bbc", "GB"),
          Map.entry("bbc news", "GB"),
          Map.entry("the guardian", "GB"),
          Map.entry("the independent", "GB"),
          Map.entry("the daily telegraph", "GB"),
          Map.entry("the new york times", "US"),
          Map.entry("new york times", "US"),
          Map.entry("the washington post", "US"),
          Map.entry("washington post", "US"),
          Map.entry("los angeles times", "US"),
          Map.entry("usa today", "US"),
          Map.entry("cnn", "US"),
          Map.entry("fox news", "US"),
          Map.entry("npr", "US"),
          Map.entry("cbc", "CA"),
          Map.entry("cbc news", "CA"),
          Map.entry("the globe and mail", "CA"),
          Map.entry("toronto star", "CA"),
          Map.entry("the sydney morning herald", "AU"),
          Map.entry("the new zealand herald", "NZ"),
          Map.entry("the irish times", "IE"),
          Map.entry("the hindu", "IN"),
          Map.entry("the times of india", "IN"),
          Map.entry("hindustan times", "IN"),
          Map.entry("dawn", "PK"),
          Map.entry("the straits times", "SG"),
          Map.entry("the japan times", "JP"),
          Map.entry("the jakarta post", "ID"),
          Map.entry("bangkok post", "TH"),
          Map.entry("philippine daily inquirer", "PH"),
          Map.entry("the moscow times", "RU"),
          Map.entry("kyiv post", "UA"),
          Map.entry("haaretz", "IL"),
          Map.entry("the jerusalem post", "IL"),
          Map.entry("daily nation", "KE"),
          Map.entry("the punch", "NG"));

  private Outlets() {}

  /** Returns the ISO 3166-1 alpha-2 code of the outlet's country, or the empty string. */
  public static String country(Article article) {
    String source = article.source().strip().toLowerCase(Locale.ROOT);
    String known = KNOWN.get(source);
    if (known != null) {
      return known;
    }
    String byUrl = ofHost(host(article.url()));
    return byUrl.isEmpty() && source.indexOf(' ') < 0 ? ofHost(host(source)) : byUrl;
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    start = start < 0 ? 0 : start + 3;
    int end = start;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String ofHost(String host) {
    String end = host.substring(host.lastIndexOf('.') + 1);
    if (end.length() == host.length() || end.length() != 2 || ANYBODYS.contains(end)) {
      return "";
    }
    return end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
  }
}
