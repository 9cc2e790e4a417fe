package org.unodc.cop.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.tests.checkout.LibraryFolders;

/** The classes of the library and their source files. */
final class Sources {
  static final String DOMAIN = "org.unodc.cop.domain";
  static final String SDK = "org.unodc.cop.sdk";

  /** The classes of both modules. */
  static final JavaClasses LIBRARY = new ClassFileImporter().importPackages(DOMAIN, SDK);

  private Sources() {}

  /** {@return the rooms of the domain: the packages below its root, without the root itself} */
  static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : LIBRARY) {
      if (type.getPackageName().startsWith(DOMAIN + '.')) {
        rooms.add(type.getPackageName().substring(DOMAIN.length() + 1));
      }
    }
    return rooms;
  }

  static Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    LIBRARY.forEach(type -> packages.add(type.getPackageName()));
    return packages;
  }

  /** {@return the location of the compiled domain, a directory of classes or a jar} */
  static Path domain() {
    return home(Conference.class);
  }

  /** {@return every Java file of the main code of all modules} */
  static Stream<Source> mainCode() {
    return LibraryFolders.mainCode().flatMap(Sources::filesBelow);
  }

  private static Stream<Source> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Source::of)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One Java file. */
  record Source(String name, String text) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** {@return the package of the file; an empty text for the page of a module} */
    String packageName() {
      Matcher declaration = PACKAGE.matcher(text);
      return declaration.find() ? declaration.group(1) : "";
    }

    static Source of(Path file) {
      try {
        return new Source(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
