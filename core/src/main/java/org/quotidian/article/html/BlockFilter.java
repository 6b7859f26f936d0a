package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Leaves out what stands inside an article's text and is none of it. */
final class BlockFilter {
  private static final int SHORT = 40;

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
    "got a story"
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

  private final Outline outline;
  private final ToldText told;

  BlockFilter(Outline outline, ToldText told) {
    this.outline = outline;
    this.told = told;
  }

  /** Returns those of {@code blocks} that are the article's text, in order. */
  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Repeats repeats = new Repeats(outline);
    for (Block block : blocks) {
      boolean article = (told.tells(block.text()) && !isCaption(block.text())) || reads(block);
      if (article && !repeats.isOne(block)) {
        kept.add(block);
      }
    }
    return withoutLooseHeadings(trimmed(kept));
  }

  private boolean reads(Block block) {
    String text = block.text();
    if (block.tag().equals("h1") || block.linkShare() > 0.6) {
      return block.isParagraph() && block.endsSentence() && text.length() > 80;
    }
    if (isBoilerplate(block)) {
      return false;
    }
    if (block.isHeading()) {
      return block.linkShare() < 0.4;
    }
    if (block.isParagraph() || block.prose() > 0) {
      return block.linkShare() < 0.4 || block.endsSentence();
    }
    return text.length() >= SHORT || block.endsSentence() || block.inList();
  }

  /** "(Image: Getty)", "© Somebody", "Foto: dpa" at the end of a short block. */
  private static boolean isCaption(String text) {
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

  private static boolean isBoilerplate(Block block) {
    String text = block.text();
    if (isCaption(text)) {
      return true;
    }
    if (text.length() > 200) {
      return false;
    }
    String start =
        text.substring(0, Math.min(30, text.length())).toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String opening : OPENINGS) {
      if (start.startsWith(opening)) {
        return text.length() < 60 || block.linkShare() > 0.2 || opening.startsWith("©");
      }
    }
    return false;
  }

  /** A heading with nothing below it heads nothing. */
  private static List<Block> withoutLooseHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean loose =
          block.isHeading()
              && (below == null || (below.isHeading() && below.tag().compareTo(block.tag()) <= 0));
      if (!loose) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Labels, dates and names above the first running text and below the last are none of it. */
  private List<Block> trimmed(List<Block> blocks) {
    int start = 0;
    int end = blocks.size();
    while (start < end && !isText(blocks.get(start))) {
      start++;
    }
    while (end > start && !isText(blocks.get(end - 1))) {
      end--;
    }
    return start == end ? blocks : blocks.subList(start, end);
  }

  private boolean isText(Block block) {
    return block.prose() > 0 || block.text().length() >= SHORT || told.tells(block.text());
  }
}
