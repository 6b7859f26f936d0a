package org.quotidian.article.html;

import java.util.Locale;

/** The words by which captions, prompts and notices are known that stand among an article's text. */
final class Boilerplate {
  private static final String[] OPENINGS = {
    "read more",
    "read also",
    "also read",
    "read next",
    "see also",
    "related:",
    "related articles",
    "related stories",
    "more:",
    "more from",
    "watch:",
    "listen:",
    "advertisement",
    "article content",
    "our standards:",
    "sign up",
    "subscribe",
    "follow us",
    "click here",
    "share this",
    "get our",
    "get the latest",
    "photo:",
    "photo by",
    "image:",
    "image source",
    "© ",
    "copyright",
    "(c) ",
    "all rights reserved",
    "recommended",
    "you may also",
    "you might also",
    "don't miss",
    "most read",
    "topics:",
    "tags:",
    "filed under",
    "download the",
    "join our",
    "join the conversation",
    "loading",
    "source:",
    "published:",
    "updated:",
    "last updated",
    "lesen sie",
    "mehr zum thema",
    "lesen sie auch",
    "anzeige",
    "weitere themen",
    "lire aussi",
    "à lire",
    "leia também",
    "leia mais",
    "lee también",
    "leer más",
    "te puede interesar",
    "leggi anche",
    "läs också",
    "les også",
    "lees ook",
    "skip past",
    "skip to",
    "newsletter",
    "story continues below",
    "article continues",
    "continue reading",
    "comments",
    "read the original",
    "this article was",
    "this story was",
    "this video",
    "your browser",
    "please enable",
    "do you have a story",
    "email us",
    "got a story",
    "sign in",
    "log in",
    "already a subscriber",
    "create an account",
    "show more",
    "see more",
    "view gallery",
    "view comments",
    "what to read next",
    "more on this",
    "more on:",
    "have your say",
    "like us on",
    "find us on",
    "follow @",
    "report an error",
    "stay informed",
    "scroll to",
    "swipe",
    "auch interessant",
    "mehr dazu",
    "weiterlesen",
    "dieses thema im programm",
    "werbung",
    "lire la suite",
    "publicité",
    "saiba mais",
    "veja também",
    "veja mais",
    "ver más",
    "lea también",
    "publicidad",
    "leggi di più",
    "leggi tutto",
    "läs mer",
    "les mer",
    "læs også",
    "lees meer",
    "lue myös",
    "czytaj ",
    "zobacz ",
    "čtěte také",
    "реклама",
    "читайте ",
    "haberin devamı",
    "ilgili haber",
    "baca juga",
    "share this article",
    "click to share",
    "print this page",
    "view this post on instagram",
    "a post shared by",
    "related topics",
    "more stories",
    "more coverage",
    "report a typo",
    "have a tip",
    "thank you for reading",
    "support our journalism",
    "to view this video",
    "supports html5",
    "enter your email",
    "we use cookies",
    "personen-box",
    "sendung:"
  };

  private static final String[] CREDITS = {
    "(image:",
    "(picture:",
    "(photo:",
    "(photo by",
    "(pic:",
    "(foto:",
    "(bild:",
    "(credit:",
    "(source:",
    "©",
    "foto: ",
    "bild: ",
    "photo: ",
    "credit: ",
    "getty images",
    "/getty",
    "(archivbild)",
    "image: ",
    "picture: ",
    "(file photo",
    "photograph:",
    "via getty",
    "/shutterstock",
    "(afp)",
    "via reuters"
  };

  /** What only the outlet itself tells its readers. */
  private static final String[] NOTICES = {
    "may earn a commission",
    "may earn an affiliate",
    "earn commission",
    "affiliate links",
    "unsubscribe at any time",
    "you can unsubscribe",
    "sign up to our",
    "sign up for our",
    "sign up here",
    "sign up to receive",
    "subscribe to our",
    "our newsletter",
    "our daily newsletter",
    "our weekly newsletter",
    "our news team",
    "our privacy policy",
    "our privacy notice",
    "our terms of",
    "for more stories like this",
    "please bookmark",
    "material may not be published",
    "all rights reserved",
    "protected by recaptcha",
    "your inbox",
    "us as a preferred source",
    "follow us on google news",
    "whatsapp-kanal",
    "hinterlassen sie einen kommentar",
    "unterstützen sie uns",
    "your subscription",
    "to your subscription",
    "us on facebook",
    "us on twitter",
    "us on instagram",
    "us on whatsapp",
    "whatsapp channel",
    "tu suscripción",
    "votre abonnement",
    "ihr abonnement",
    "zur anmeldung",
    "newsletter informiert",
    "jederzeit wieder abmelden",
    "datenschutzrichtlinie"
  };

  private static final int LABEL = 60;
  private static final int NOTICE = 320;

  private Boilerplate() {}

  /** Tells whether the block is none of an article's text by its words. */
  static boolean is(Block block) {
    String text = block.text();
    if (isCaption(text) || isNotice(text)) {
      return true;
    }
    if (text.length() > 200) {
      return false;
    }
    String start = opening(text);
    for (String opening : OPENINGS) {
      if (start.startsWith(opening)) {
        return text.length() < LABEL || block.linkShare() > 0.2 || opening.startsWith("©");
      }
    }
    return false;
  }

  /** Tells whether the block is a label such as "Read more". */
  static boolean isLabel(Block block) {
    return block.text().length() < LABEL && !block.endsSentence() && is(block);
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(30, text.length()))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  /** Somebody's words are none, whatever they speak of. */
  private static boolean isNotice(String text) {
    if (text.length() > NOTICE || text.indexOf('"') >= 0 || text.indexOf('“') >= 0) {
      return false;
    }
    String folded = text.toLowerCase(Locale.ROOT);
    for (String notice : NOTICES) {
      if (folded.contains(notice)) {
        return true;
      }
    }
    return false;
  }

  /** "(Image: Getty)", "© Somebody", "Foto: dpa" at the end of a short block. */
  static boolean isCaption(String text) {
    if (text.length() > 350) {
      return false;
    }
    String end = text.substring(Math.max(0, text.length() - 60)).toLowerCase(Locale.ROOT);
    for (String mark : CREDITS) {
      if (end.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
