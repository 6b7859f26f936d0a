package org.quotidian.index.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sites that an address belongs to: its host and, of "news.bbc.co.uk", also "bbc.co.uk". */
public final class Sites {
  private static final int MAX_HOST = 253;

  private Sites() {}

  /** Returns the sites, the host first; none if the address has no host. */
  public static List<String> of(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return List.of();
    }
    String host = host(url.substring(scheme + 3));
    List<String> sites = new ArrayList<>();
    if (host.isEmpty() || host.length() > MAX_HOST) {
      return sites;
    }
    sites.add(host);
    int dot = host.indexOf('.');
    while (dot >= 0 && host.indexOf('.', dot + 1) >= 0) {
      sites.add(host.substring(dot + 1));
      dot = host.indexOf('.', dot + 1);
    }
    return sites;
  }

  /** Returns the form in which a site is asked for: an address is taken for its host. */
  public static String asked(String site) {
    int scheme = site.indexOf("://");
    return host(scheme < 0 ? site.strip() : site.substring(scheme + 3));
  }

  /** Cuts what stands around a host: a user's name, a port, a path. */
  private static String host(String address) {
    int end = 0;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(address.lastIndexOf('@', end) + 1, end);
    int port = host.indexOf(':');
    return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
