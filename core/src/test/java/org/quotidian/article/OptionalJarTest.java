package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OptionalJarTest {
  @Test
  void withoutItsJarAFormatIsRejectedByTheNameOfWhatIsMissing() throws Exception {
    try (URLClassLoader bare =
        new URLClassLoader(without("jsoup"), ClassLoader.getPlatformClassLoader())) {
      Object reader =
          bare.loadClass(ArticleReaders.class.getName())
              .getMethod("open", InputStream.class)
              .invoke(null, stream("<!DOCTYPE html><p>Words</p>"));
      assertThat(failure(bare, reader))
          .hasMessage(
              "reading web pages needs the library org.jsoup:jsoup, which is not on the class path");
    }
  }

  @Test
  void aTableWithoutTheLibraryThatTheCsvReaderNeedsIsOneRejectionWhichNamesIt() throws Exception {
    try (URLClassLoader bare =
        new URLClassLoader(without("commons-io"), ClassLoader.getPlatformClassLoader())) {
      Object reader =
          bare.loadClass(ArticleReaders.class.getName())
              .getMethod("open", InputStream.class)
              .invoke(null, stream("title,body,date\nRain,It rained.,2024-03-05\n"));
      assertThat(failure(bare, reader)).hasMessageContaining("commons-io:commons-io");
    }
  }

  @Test
  void mailWithoutItsLibraryIsOneRejectionWhichNamesIt() throws Exception {
    try (URLClassLoader bare =
        new URLClassLoader(without("apache-mime4j"), ClassLoader.getPlatformClassLoader())) {
      Object reader =
          bare.loadClass(ArticleReaders.class.getName())
              .getMethod("open", InputStream.class)
              .invoke(null, stream("From: a@post.example\nSubject: Rain\n\nIt rained.\n"));
      assertThat(failure(bare, reader))
          .hasMessage(
              "reading mail needs the library org.apache.james:apache-mime4j-core, which is not on"
                  + " the class path");
    }
  }

  @Test
  void withoutAnyOptionalJarPlainFormatsAreRead() throws Exception {
    try (URLClassLoader bare =
        new URLClassLoader(without("jsoup"), ClassLoader.getPlatformClassLoader())) {
      Object reader =
          bare.loadClass(ArticleReaders.class.getName())
              .getMethod("open", InputStream.class)
              .invoke(null, stream("{\"title\":\"Rain\"}\n"));
      Object article =
          bare.loadClass(ArticleReader.class.getName()).getMethod("next").invoke(reader);
      assertThat(article).asString().contains("title=Rain");
    }
  }

  private static Throwable failure(ClassLoader loader, Object reader) throws Exception {
    try {
      loader.loadClass(ArticleReader.class.getName()).getMethod("next").invoke(reader);
    } catch (java.lang.reflect.InvocationTargetException e) {
      return java.util.Objects.requireNonNull(e.getCause());
    }
    throw new AssertionError("nothing was rejected");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static URL[] without(String jar) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !String.valueOf(Path.of(entry).getFileName()).startsWith(jar))
        .map(entry -> url(Path.of(entry).toUri()))
        .toArray(URL[]::new);
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
