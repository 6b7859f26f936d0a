package org.quotidian.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands among or below an article's text and is none of it, by where it stands: a note on its
 * author at the end, a line that comes again and again, and the readers' comments.
 */
final class Underline {
  /** How many blocks from the end are looked at. */
  private static final int LAST = 3;

  private static final String BY = "By ";
  private static final int LONGEST_NOTE = 700;

  /** A line that stands so often, and is so long, was not written for this article. */
  private static final int OFTEN = 3;

  private static final int SHORTEST_LINE = 40;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_LABEL = 40;
  private static final int LEAST_PROSE = 200;

  /** Labels above comments, without figures. */
  private static final Set<String> COMMENTS =
      Set.of(
          "comment",
          "comments",
          "readerscomments",
          "readercomments",
          "leaveacomment",
          "leaveareply",
          "leaveyourcomment",
          "postacomment",
          "addacomment",
          "addyourcomment",
          "writeacomment",
          "showcomments",
          "viewcomments",
          "viewallcomments",
          "replies",
          "responses",
          "jointhediscussion",
          "jointheconversation",
          "kommentare",
          "kommentar",
          "leserkommentare",
          "commentaires",
          "comentarios",
          "comentários",
          "commenti",
          "reacties",
          "kommentarer");

  private Underline() {}

  /** Returns the first block of the comments below a text, or the number of blocks. */
  static int comments(List<Block> blocks) {
    long prose = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean label = block.isHeading() && block.text().length() <= LONGEST_LABEL;
      if (prose >= LEAST_PROSE && label && COMMENTS.contains(letters(block.text()))) {
        return b;
      }
      prose += block.prose();
    }
    return blocks.size();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Returns {@code blocks} without notes on {@code authors} and without what comes again and again. */
  static List<Block> without(List<Block> blocks, List<String> authors) {
    Map<String, Integer> times = new HashMap<>();
    for (Block block : blocks) {
      times.merge(block.text(), 1, Integer::sum);
    }
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int b = 0; b < blocks.size(); b++) {
      String text = blocks.get(b).text();
      boolean often =
          text.length() >= SHORTEST_LINE
              && text.length() <= LONGEST_LINE
              && times.getOrDefault(text, 0) >= OFTEN;
      boolean note =
          (b > 0 && b >= blocks.size() - LAST && isNote(text, authors))
              || (b < LAST && text.startsWith(BY) && isNote(text.substring(BY.length()), authors));
      if (!often && !note) {
        kept.add(blocks.get(b));
      }
    }
    return kept;
  }

  /** "Maud Pryce writes about the coast." */
  private static boolean isNote(String text, List<String> authors) {
    if (text.length() > LONGEST_NOTE) {
      return false;
    }
    for (String author : authors) {
      if (author.indexOf(' ') > 0
          && text.startsWith(author)
          && text.length() > author.length()
          && !Character.isLetter(text.charAt(author.length()))) {
        return true;
      }
    }
    return false;
  }
}
