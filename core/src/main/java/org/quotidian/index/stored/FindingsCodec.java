package org.quotidian.index.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.Confidences;
import org.quotidian.text.Excerpt;

/**
 * Packs the mentions and claims of an article: each entity once, spans as numbers; the words come from
 * the article's own text again. Reading gives back exactly what was written, but confidences to the
 * nearest 0.0001.
 */
public final class FindingsCodec {
  private static final ArticleField[] FIELDS = ArticleField.values();
  private static final ClaimKind[] KINDS = ClaimKind.values();
  private static final ClaimAct[] ACTS = ClaimAct.values();
  private static final Polarity[] POLARITIES = Polarity.values();

  /** In the flags of a claim: what follows, and whether it is hedged. */
  private static final int SOURCE = 1 << 2;

  private static final int CUE = 1 << 3;
  private static final int ADDRESSEE = 1 << 6;
  private static final int HEDGED = 1 << 7;
  private static final int NESTED = 1 << 8;

  private static final int PARTS = 1 << 9;
  private static final int SPEAKER = 1 << 10;
  private static final int JOINT = 1 << 11;
  private static final int TARGET = 1 << 12;
  private static final int ACT_SHIFT = 13;

  private FindingsCodec() {}

  public static void write(
      EntityTable entities, List<Mention> mentions, List<Claim> claims, ByteSink out) {
    EntityCodec.write(entities, mentions, out);
    out.writeInt(mentions.size());
    int last = 0;
    for (Mention mention : mentions) {
      out.writeInt(
          mention.field().ordinal()
              | mention.type().ordinal() << 1
              | (mention.form().ordinal() & 1) << 3
              | (mention.form().ordinal() & 2) << 4
              | (mention.standsFor() == null ? 0 : PackedMentions.STANDS_FOR));
      last = writeSpan(mention.excerpt(), last, out);
      out.writeInt(entities.numberOf(mention.entity()));
      if (mention.standsFor() != null) {
        out.writeInt(entities.numberOf(mention.standsFor()));
      }
    }
    out.writeInt(claims.size());
    last = 0;
    for (Claim claim : claims) {
      last = writeClaim(claim, last, entities, out);
    }
  }

  /** Reads the mentions of {@code article}; {@link #readClaims} must follow on the same source. */
  static List<Mention> readMentions(Article article, PackedEntities entities, ByteSource in)
      throws IOException {
    PackedMentions packed = new PackedMentions();
    packed.read(article, entities, in);
    return packed.unpacked();
  }

  /** Passes the mentions over, which are most of what is packed; {@link #readClaims} follows. */
  static void skipMentions(ByteSource in) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int flags = in.readInt();
      in.skipSpan();
      in.readInt();
      if ((flags & PackedMentions.STANDS_FOR) != 0) {
        in.readInt();
      }
    }
  }

  /** Reads the claims, which come last. */
  static List<Claim> readClaims(Article article, PackedEntities entities, ByteSource in)
      throws IOException {
    int count = in.readInt();
    List<Claim> claims = new ArrayList<>(count);
    int before = 0;
    for (int i = 0; i < count; i++) {
      Claim claim = readClaim(article, entities, before, in);
      claims.add(claim);
      before = claim.content().get(0).start();
    }
    return claims;
  }

  /**
   * Reads the next claim.
   *
   * @param before where the content of the claim before it begins; 0 for the first
   */
  static Claim readClaim(Article article, PackedEntities entities, int before, ByteSource in)
      throws IOException {
    int flags = in.readInt();
    ArticleField field = FIELDS[flags & 1];
    String text = article.text(field);
    List<Excerpt> content = readContent(text, before, (flags & PARTS) != 0, in);
    int at = content.get(0).start();
    int nestedIn = (flags & NESTED) == 0 ? Claim.OUTERMOST : in.readInt();
    Excerpt source = (flags & SOURCE) == 0 ? null : readSpan(text, at, in);
    Excerpt cue = (flags & CUE) == 0 ? null : readSpan(text, at, in);
    Excerpt addressee = (flags & ADDRESSEE) == 0 ? null : readSpan(text, at, in);
    Entity speaker = (flags & SPEAKER) == 0 ? null : entities.get(in.readInt());
    int others = (flags & JOINT) == 0 ? 0 : in.readInt();
    List<Entity> joint = new ArrayList<>(others);
    for (int other = 0; other < others; other++) {
      Entity one = entities.get(in.readInt());
      if (one != null) {
        joint.add(one);
      }
    }
    return new Claim(
        field,
        KINDS[flags >> 4 & 3],
        ACTS[flags >> ACT_SHIFT],
        POLARITIES[flags >> 1 & 1],
        (flags & HEDGED) != 0,
        nestedIn,
        source,
        cue,
        addressee,
        content,
        speaker,
        joint,
        (flags & TARGET) == 0 ? null : entities.get(in.readInt()),
        Confidences.of(in.readInt()),
        RuleNames.read(in));
  }

  /** Passes the next claim over and returns where its content begins. */
  static int skipClaim(int before, ByteSource in) throws IOException {
    int flags = in.readInt();
    int parts = (flags & PARTS) == 0 ? 1 : in.readInt();
    int at = (int) (before + in.readLong());
    in.readInt();
    for (int part = 1; part < parts; part++) {
      in.skipSpan();
    }
    if ((flags & NESTED) != 0) {
      in.readInt();
    }
    for (int spans = Integer.bitCount(flags & (SOURCE | CUE | ADDRESSEE)); spans > 0; spans--) {
      in.skipSpan();
    }
    if ((flags & SPEAKER) != 0) {
      in.readInt();
    }
    for (int others = (flags & JOINT) == 0 ? 0 : in.readInt(); others > 0; others--) {
      in.readInt();
    }
    if ((flags & TARGET) != 0) {
      in.readInt();
    }
    in.readInt();
    RuleNames.skip(in);
    return at;
  }

  private static List<Excerpt> readContent(String text, int before, boolean several, ByteSource in)
      throws IOException {
    int parts = several ? in.readInt() : 1;
    List<Excerpt> content = new ArrayList<>();
    int last = before;
    for (int part = 0; part < parts; part++) {
      Excerpt excerpt = readSpan(text, last, in);
      last = excerpt.start();
      content.add(excerpt);
    }
    if (content.isEmpty()) {
      throw new CorruptIndexException("packed claim without content", "stored findings");
    }
    return content;
  }

  /** Writes a claim and returns where its content begins; what stands near it is told from there. */
  private static int writeClaim(Claim claim, int before, EntityTable entities, ByteSink out) {
    List<Excerpt> content = claim.content();
    boolean nested = claim.nestedIn() != Claim.OUTERMOST;
    boolean several = content.size() > 1;
    boolean joint = !claim.jointSpeakers().isEmpty();
    out.writeInt(
        claim.field().ordinal()
            | claim.polarity().ordinal() << 1
            | (claim.source() == null ? 0 : SOURCE)
            | (claim.cue() == null ? 0 : CUE)
            | claim.kind().ordinal() << 4
            | (claim.addressee() == null ? 0 : ADDRESSEE)
            | (claim.hedged() ? HEDGED : 0)
            | (nested ? NESTED : 0)
            | (several ? PARTS : 0)
            | (claim.speaker() == null ? 0 : SPEAKER)
            | (joint ? JOINT : 0)
            | (claim.target() == null ? 0 : TARGET)
            | claim.act().ordinal() << ACT_SHIFT);
    if (several) {
      out.writeInt(content.size());
    }
    int last = before;
    for (Excerpt part : content) {
      last = writeSpan(part, last, out);
    }
    int at = content.get(0).start();
    if (nested) {
      out.writeInt(claim.nestedIn());
    }
    writeSpanIfAny(claim.source(), at, out);
    writeSpanIfAny(claim.cue(), at, out);
    writeSpanIfAny(claim.addressee(), at, out);
    writeIfAny(claim.speaker(), entities, out);
    if (joint) {
      out.writeInt(claim.jointSpeakers().size());
      for (Entity other : claim.jointSpeakers()) {
        out.writeInt(entities.numberOf(other));
      }
    }
    writeIfAny(claim.target(), entities, out);
    out.writeInt(Confidences.steps(claim.confidence()));
    RuleNames.write(claim.rule(), out);
    return at;
  }

  private static void writeIfAny(@Nullable Entity entity, EntityTable entities, ByteSink out) {
    if (entity != null) {
      out.writeInt(entities.numberOf(entity));
    }
  }

  private static void writeSpanIfAny(@Nullable Excerpt span, int at, ByteSink out) {
    if (span != null) {
      writeSpan(span, at, out);
    }
  }

  static int writeSpan(Excerpt excerpt, int last, ByteSink out) {
    out.writeLong((long) excerpt.start() - last);
    out.writeInt(excerpt.end() - excerpt.start());
    return excerpt.start();
  }

  static Excerpt readSpan(String text, int last, ByteSource in) throws IOException {
    int start = (int) (last + in.readLong());
    int end = start + in.readInt();
    checkSpan(text, start, end);
    return Excerpt.of(text, start, end);
  }

  static void checkSpan(String text, int start, int end) throws IOException {
    if (start < 0 || end < start || end > text.length()) {
      throw new CorruptIndexException(
          "packed span [" + start + ", " + end + ") lies outside a text of " + text.length(),
          "stored findings");
    }
  }
}
