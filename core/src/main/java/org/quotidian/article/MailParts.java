package org.quotidian.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.CharsetUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a message (RFC 5322, MIME) holds: its header and its texts, decoded. Attachments and forwarded
 * messages are passed over. Its parts are walked without recursion.
 */
final class MailParts {
  private static final int MOST_FIELDS = 10_000;

  private final Map<String, String> header = new HashMap<>();
  private final StringBuilder plain = new StringBuilder();
  private byte @Nullable [] html;
  private @Nullable String htmlCharset;

  /**
   * Reads a message.
   *
   * @throws IOException if it is broken beyond reading, or nested deeper than {@code limits} allow
   */
  static MailParts of(byte[] message, ReaderLimits limits) throws IOException {
    MailParts parts = new MailParts();
    try {
      parts.walk(message, limits);
    } catch (MimeException | RuntimeException e) { // a parser of what strangers send
      if (parts.html == null && parts.plain.isEmpty()) {
        throw new IOException("the message is broken: " + e.getMessage(), e);
      }
    }
    return parts;
  }

  private void walk(byte[] message, ReaderLimits limits) throws IOException, MimeException {
    MimeTokenStream stream = new MimeTokenStream(config(limits), DecodeMonitor.SILENT, null);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(message));
    int depth = 0;
    boolean top = true;
    String type = "";
    boolean attached = false;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> {
          type = "";
          attached = false;
        }
        case T_FIELD -> {
          Field field = stream.getField();
          String name = field.getName().toLowerCase(Locale.ROOT);
          String body = decoded(field);
          if (top) {
            header.putIfAbsent(name, body);
          }
          type = name.equals("content-type") ? body.toLowerCase(Locale.ROOT) : type;
          attached |=
              name.equals("content-disposition")
                  && body.toLowerCase(Locale.ROOT).startsWith("attachment");
        }
        case T_END_HEADER -> top = false;
        case T_START_MULTIPART -> {
          if (++depth > limits.maxDepth()) {
            throw new IOException("parts are nested deeper than " + limits.maxDepth());
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> {
          if (!attached) {
            take(stream, type);
          }
        }
        default -> {}
      }
    }
  }

  /** Long lines and headers are no fault: the whole message is bounded. */
  private static MimeConfig config(ReaderLimits limits) {
    return new MimeConfig.Builder()
        .setMaxLineLen(-1)
        .setMaxHeaderLen(limits.maxRecordBytes())
        .setMaxHeaderCount(MOST_FIELDS)
        .build();
  }

  private void take(MimeTokenStream stream, String type) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String mime = descriptor.getMimeType();
    if (mime.equals("text/html") && html == null) {
      html = stream.getDecodedInputStream().readAllBytes();
      htmlCharset = known(descriptor.getCharset(), type);
    } else if (mime.equals("text/plain")) {
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      String text = text(bytes, known(descriptor.getCharset(), type));
      plain.append(plain.isEmpty() ? "" : "\n\n");
      plain.append(
          type.contains("format=flowed") ? flowing(text, type.contains("delsp=yes")) : text);
    }
  }

  /** Returns the charset that the part names, if it names one that is known. */
  private static @Nullable String known(@Nullable String name, String type) {
    Charset charset = name == null || !type.contains("charset") ? null : CharsetUtil.lookup(name);
    return charset == null ? null : charset.name();
  }

  private static String text(byte[] bytes, @Nullable String charset) {
    String strict = charset == null || charset.equals("US-ASCII") ? utf8(bytes) : null;
    if (strict != null) {
      return strict;
    }
    boolean unknown = charset == null || charset.equals("US-ASCII");
    return new String(bytes, Charset.forName(unknown ? "windows-1252" : charset));
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Joins the lines of a paragraph that was broken for the screen (RFC 3676). */
  private static String flowing(String text, boolean withoutBlank) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean goesOn = false;
    for (String line : text.lines().toList()) {
      joined.append(joined.isEmpty() || goesOn ? "" : "\n");
      goesOn = line.endsWith(" ") && !line.equals("-- ");
      joined.append(line, 0, goesOn && withoutBlank ? line.length() - 1 : line.length());
    }
    return joined.toString();
  }

  private static String decoded(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line = raw.length == 0 ? field.getName() + ":" + field.getBody() : text(raw, null);
    String body = MimeUtil.unfold(line.substring(line.indexOf(':') + 1)).strip();
    try {
      return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return body; // words in an encoding that there is not
    }
  }

  /** Returns the first field of that name, in small letters; empty if there is none. */
  String header(String name) {
    return header.getOrDefault(name, "");
  }

  /** Returns the plain texts, parted by a blank line; empty if there is none. */
  String plain() {
    return plain.toString().replace("\r\n", "\n").strip();
  }

  /** Returns the text in HTML as it came, or null. */
  byte @Nullable [] html() {
    return html;
  }

  /** Returns the encoding of the text in HTML, or null if it is not said. */
  @Nullable String htmlCharset() {
    return htmlCharset;
  }
}
