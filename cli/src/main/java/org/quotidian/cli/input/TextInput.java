package org.quotidian.cli.input;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.quotidian.cli.console.Console;

/** A text file, or standard input for "-", gzipped or not; malformed UTF-8 is replaced. */
public final class TextInput {
  private TextInput() {}

  public static BufferedReader open(Path file, Console console) throws IOException {
    InputStream in =
        new BufferedInputStream(
            file.toString().equals("-") ? console.in() : Files.newInputStream(file));
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }
}
