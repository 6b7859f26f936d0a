package org.quotidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the design says about packages, checked on the compiled classes. */
class ArchitectureTest {
  /** Each may use only those before it. The door has no name of its own below org.quotidian. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "article",
          "entity",
          "claim",
          "search",
          "index.layout",
          "index.commit",
          "index.terms",
          "index.stored",
          "index.block",
          "index.snapshot",
          "index.writing",
          "index.repair",
          "index.lookup",
          "index.spans",
          "index.query",
          "index.snippets",
          "index.hits",
          "index.counts",
          "index.suggestions",
          "index",
          "");

  /** The rooms of the claims: likewise, among themselves. */
  private static final List<String> ROOMS_OF_CLAIMS =
      List.of("lexicon", "reading", "weights", "spans", "attribution", "speaker", "meaning");

  private static final String OURS = "org.quotidian";
  private static final String CLAIMS = OURS + ".claim.";
  private static final Map<String, Set<String>> CLASSES = classes();

  @Test
  void packagesDependInOneDirection() {
    List<String> wrong = new ArrayList<>();
    CLASSES.forEach(
        (name, references) -> {
          for (String reference : references) {
            if (isOurs(reference) && rank(reference) > rank(name)) {
              wrong.add(name + " uses " + reference);
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void theRoomsOfClaimsDependInOneDirection() {
    List<String> wrong = new ArrayList<>();
    CLASSES.forEach(
        (name, references) -> {
          for (String reference : references) {
            if (room(name) >= 0 && room(reference) > room(name)) {
              wrong.add(name + " uses " + reference);
            }
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(CLASSES.keySet().stream().map(ArchitectureTest::room).distinct())
        .as("every room is there, and the classes that are in none")
        .hasSize(ROOMS_OF_CLAIMS.size() + 1);
  }

  @Test
  void onlyTheIndexPackagesKnowLucene() {
    assertThat(users("org.apache.lucene."))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).startsWith(OURS + ".index."));
  }

  @Test
  void noExportedSignatureNamesLucene() throws IOException {
    Set<String> exported;
    try (InputStream in = Files.newInputStream(root().resolve("module-info.class"))) {
      exported =
          ModuleDescriptor.read(in).exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toSet());
    }
    assertThat(exported)
        .contains(OURS)
        .noneMatch(name -> name.equals(OURS + ".index") || name.startsWith(OURS + ".index."));
    for (String name : CLASSES.keySet()) {
      int dot = name.lastIndexOf('.');
      if (dot > 0 && exported.contains(name.substring(0, dot))) {
        assertThat(signatures(name)).as(name).noneMatch(text -> text.contains("org.apache.lucene"));
      }
    }
  }

  @Test
  void nothingUsesRegularExpressions() {
    assertThat(users("java.util.regex.")).isEmpty();
  }

  private static List<String> users(String prefix) {
    return CLASSES.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(name -> name.startsWith(prefix)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> signatures(String name) {
    Class<?> type;
    try {
      type = Class.forName(name, false, ArchitectureTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    List<String> signatures = new ArrayList<>();
    if (!Modifier.isPublic(type.getModifiers())) {
      return signatures;
    }
    signatures.add(type.toGenericString());
    signatures.add(String.valueOf(type.getGenericSuperclass()));
    for (Method method : type.getDeclaredMethods()) {
      addIfSeen(method.getModifiers(), method.toGenericString(), signatures);
    }
    for (Field field : type.getDeclaredFields()) {
      addIfSeen(field.getModifiers(), field.toGenericString(), signatures);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      addIfSeen(constructor.getModifiers(), constructor.toGenericString(), signatures);
    }
    return signatures;
  }

  private static void addIfSeen(int modifiers, String signature, List<String> signatures) {
    if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
      signatures.add(signature);
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS + ".");
  }

  /**
   * Returns the first name below org.quotidian, with the second for the packages of the index, which
   * each have a place of their own; the empty string for the door itself.
   */
  private static String part(String name) {
    String rest = name.substring(OURS.length() + 1);
    int dot = rest.indexOf('.');
    if (dot >= 0 && rest.startsWith("index.")) {
      dot = rest.lastIndexOf('.');
    }
    return dot < 0 ? "" : rest.substring(0, dot);
  }

  /** Returns which of the rooms of the claims a class stands in, or a negative number. */
  private static int room(String name) {
    String rest = name.startsWith(CLAIMS) ? name.substring(CLAIMS.length()) : "";
    int dot = rest.indexOf('.');
    return dot < 0 ? -1 : ROOMS_OF_CLAIMS.indexOf(rest.substring(0, dot));
  }

  private static int rank(String name) {
    int rank = ORDER.indexOf(part(name));
    assertThat(rank).as("the package of " + name + " has its place").isNotNegative();
    return rank;
  }

  private static Path root() {
    try {
      return Path.of(NewsIndex.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new TreeMap<>();
    Path root = root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        if (isOurs(name)) {
          try (InputStream in = Files.newInputStream(file)) {
            classes.put(name, references(in));
          }
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return classes;
  }

  /** Reads the names in a class file's constant pool (JVM specification, 4.4) that look like classes. */
  private static Set<String> references(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    in.readInt();
    in.readInt();
    int count = in.readUnsignedShort();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> addNames(in.readUTF(), names);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 15 -> in.skipNBytes(3);
        default -> in.readUnsignedShort();
      }
    }
    return names;
  }

  /** Adds the classes of an internal name or a descriptor: {@code a/b/C} or {@code (La/b/C;)V}. */
  private static void addNames(String text, Set<String> names) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "();<[:*+-".indexOf(text.charAt(i)) >= 0) {
        String name = text.substring(start, i).replace('/', '.');
        for (String known : List.of("org.quotidian.", "org.apache.lucene.", "java.util.regex.")) {
          int at = name.indexOf(known);
          if ((at == 0 || at == 1) && text.indexOf('/') > 0) {
            names.add(name.substring(at));
          }
        }
        start = i + 1;
      }
    }
  }
}
