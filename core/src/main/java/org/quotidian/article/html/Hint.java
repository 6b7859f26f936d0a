package org.quotidian.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's tag, role, class and id say about its content: a hint, not a verdict. */
enum Hint {
  /** Nothing. */
  NONE,
  /** The text of an article, likely. */
  BODY,
  /** Not the text of an article, perhaps, by its name. */
  NOISE,
  /** Not the text of an article, most likely, by its name: comments, related articles and the like. */
  OTHERS,
  /** Not the text of an article, by its tag or role. */
  APART;

  /** The class of what only subscribers see, text like the rest (Google's guide to schema.org's hasPart). */
  private static final String PAID = "paywall";

  private static final int SHORTEST_GENERATED = 5;
  private static final int LONGEST_GENERATED = 8;

  private static final Set<String> APART_TAGS =
      Set.of("nav", "aside", "footer", "header", "dialog", "menu", "figure", "figcaption", "form");

  private static final Set<String> APART_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "tooltip");

  /** Words in class names and ids, whole. */
  private static final Set<String> NOISE_WORDS =
      Set.of(
          ("ad ads advert adverts advertisement advertising advertorial sponsor sponsored"
                  + " sponsors nav navbar navigation menu footer share sharing shares social socials"
                  + " promo promos promotion subscribe subscription subscriptions paywall popup modal"
                  + " overlay caption captions credit credits copyright byline author authors tags"
                  + " taglist keywords topics toolbar tools widget widgets popular signup login"
                  + " register donate donation carousel slideshow gallery pullquote infobox disclaimer"
                  + " rating ratings poll quiz tooltip toast masthead timestamp feedback reactions bio"
                  + " pagination pager sidebar")
              .split(" "));

  private static final Set<String> OTHERS_WORDS =
      Set.of(
          ("comment comments disqus related recommended recommendation recommendations"
                  + " cookie cookies consent gdpr newsletter newsletters outbrain taboola"
                  + " mostread trending upnext breadcrumb breadcrumbs teaser teasers")
              .split(" "));

  /** Parts of class names and ids, separators left out. */
  private static final String[] NOISE_PARTS = {
    "sidebar", "advert", "subscribe", "imagecaption", "photocaption", "figcaption", "wpcaption",
    "visuallyhidden", "sronly", "screenreader", "adcontainer", "adslot", "adunit", "piano",
    "infobox", "factbox", "faktenbox", "externallink", "notprose", "audioplayer", "videoplayer"
  };

  private static final String[] OTHERS_PARTS = {
    "relatedarticle",
    "relatedstor",
    "relatedcontent",
    "relatedpost",
    "relatednews",
    "relatedlink",
    "recommend",
    "newsletter",
    "commentlist",
    "commentsection",
    "breadcrumb",
    "cookiebanner",
    "taboola",
    "outbrain",
    "mostread",
    "mostpopular",
    "readnext",
    "morefrom",
    "morestories",
    "authorbio",
    "aboutauthor",
    "authorbox",
    "authorinfo",
    "socialshare",
    "sharebar",
    "sharebutton",
    "alsoread",
    "alsolike",
    "readalso",
    "seealso",
    "inlinepromo",
    "trendingnow",
    "jpshare",
    "sharedaddy"
  };

  private static final String[] BODY_PARTS = {
    "articlebody",
    "storybody",
    "entrycontent",
    "postcontent",
    "articlecontent",
    "contentbody",
    "bodycontent",
    "articletext",
    "storycontent",
    "postbody",
    "storytext",
    "bodytext",
    "newsbody",
    "newscontent",
    "articlecopy",
    "bodycopy",
    "artikeltext",
    "articlemain",
    "newstext",
    "maintext",
    "textcontent",
    "fulltext",
    "blogcontent",
    "singlecontent",
    "detailcontent",
    "contentdetail",
    "articledetail",
    "storydetail",
    "postentry",
    "articlemaincontent",
    "wysiwyg"
  };

  /** Returns what {@code element} hints at by itself. */
  static Hint of(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return NONE;
    }
    if (tag.equals("figure") && holdsText(element)) {
      return NONE;
    }
    if (APART_TAGS.contains(tag) || APART_ROLES.contains(element.attr("role"))) {
      return APART;
    }
    if (element.hasClass(PAID)) {
      return NONE;
    }
    if (element.hasAttr("hidden")
        || hides(element.attr("style"))
        || (element.attr("aria-hidden").equals("true") && !tag.equals("span"))) {
      return APART;
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return BODY;
    }
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return tag.equals("article") || tag.equals("main") ? BODY : NONE;
    }
    Hint hint = named(tag, element.className() + " " + element.id());
    return hint != BODY && hint != NONE && isAnchor(element)
        ? named(tag, element.className())
        : hint;
  }

  /** An id that is made of the heading below it says what the section is about, not what it is for. */
  private static boolean isAnchor(Element element) {
    Element first = element.firstElementChild();
    return first != null
        && !element.id().isEmpty()
        && first.normalName().length() == 2
        && first.normalName().charAt(0) == 'h'
        && Headlines.folded(ownText(first)).startsWith(Headlines.folded(element.id()));
  }

  /** The text of a heading or of the one element in it; not of all below, as it may be deep. */
  private static String ownText(Element heading) {
    String own = heading.ownText();
    Element first = heading.firstElementChild();
    return own.isBlank() && first != null ? first.ownText() : own;
  }

  /** A figure may be a quotation, a table or a listing rather than a picture. */
  private static boolean holdsText(Element figure) {
    for (Element child : figure.children()) {
      String tag = child.normalName();
      if (tag.equals("blockquote") || tag.equals("table") || tag.equals("pre")) {
        return true;
      }
    }
    return false;
  }

  private static Hint named(String tag, String names) {
    boolean container = tag.equals("article") || tag.equals("main");
    int length = Math.min(names.length(), 400);
    StringBuilder joined = new StringBuilder(length);
    StringBuilder word = new StringBuilder();
    boolean noise = false;
    boolean others = false;
    boolean lower = false;
    int start = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if (!letter || (lower && Character.isUpperCase(c))) {
        noise |= word.length() > 1 && NOISE_WORDS.contains(word.toString());
        others |= word.length() > 5 && OTHERS_WORDS.contains(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
        joined.append(Character.toLowerCase(c));
      } else if (c == ' ') {
        joined.setLength(joined.length() - generatedLetters(names, start, i));
        joined.append(' ');
        start = i + 1;
      }
      lower = Character.isLowerCase(c);
    }
    if (container) {
      return BODY;
    }
    if (endsAName(joined)) {
      return BODY;
    }
    if (others || containsAny(joined, OTHERS_PARTS)) {
      return OTHERS;
    }
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
    return !heading && (noise || containsAny(joined, NOISE_PARTS)) ? NOISE : NONE;
  }

  /**
   * Returns how many letters the name from {@code start} to {@code end} has behind its last separator,
   * if that part was generated: "body__content__17Yit", "Body-kFvAuh".
   */
  private static int generatedLetters(String names, int start, int end) {
    int at = end;
    int letters = 0;
    boolean digit = false;
    int capitals = 0;
    while (at > start && names.charAt(at - 1) != '_' && names.charAt(at - 1) != '-') {
      char c = names.charAt(--at);
      letters += Character.isLetter(c) ? 1 : 0;
      digit |= Character.isDigit(c);
      boolean inside = at > start && Character.isLetterOrDigit(names.charAt(at - 1));
      capitals += inside && Character.isUpperCase(c) ? 1 : 0;
    }
    boolean generated =
        capitals > 1 || (digit && letters > 1 && at > start && names.charAt(at - 1) == '_');
    int size = end - at;
    return at > start && size >= SHORTEST_GENERATED && size <= LONGEST_GENERATED && generated
        ? letters
        : 0;
  }

  /** "article__body" is the body, "article__body-promo" is not. */
  private static boolean endsAName(StringBuilder names) {
    for (String part : BODY_PARTS) {
      for (int at = names.indexOf(part); at >= 0; at = names.indexOf(part, at + 1)) {
        int end = at + part.length();
        if (end == names.length() || names.charAt(end) == ' ') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean containsAny(StringBuilder text, String... parts) {
    for (String part : parts) {
      if (text.indexOf(part) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(String style) {
    return says(style, "display", "none") || says(style, "visibility", "hidden");
  }

  private static boolean says(String style, String property, String value) {
    int at = style.indexOf(property);
    int colon = at < 0 ? -1 : style.indexOf(':', at);
    return colon >= 0 && style.startsWith(value, skipBlanks(style, colon + 1));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
