package org.unodc.cop.tests.language;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text of a bundle in English and in another language.
 *
 * @param bundle the name of its files without the language, such as {@code catalogue}
 * @param key its key
 * @param english the English
 * @param text the text in the other language
 */
record BundleText(String bundle, String key, String english, String text) {
  private static final Path ROOT = Path.of("..", "..");
  private static final String ENGLISH = "_en.properties";
  private static final ImmutableList<Path> ENGLISH_FILES = englishFiles();

  /** {@return the texts of all modules that exist in the language} */
  static ImmutableList<BundleText> in(OfficialLanguage language) {
    ImmutableList.Builder<BundleText> texts = ImmutableList.builder();
    for (Path english : ENGLISH_FILES) {
      String name = english.getFileName().toString().replace(ENGLISH, "");
      Path other = english.resolveSibling(name + "_" + language.tag() + ".properties");
      if (Files.exists(other)) {
        Properties source = properties(english);
        Properties translation = properties(other);
        for (String key : new TreeSet<>(translation.stringPropertyNames())) {
          texts.add(
              new BundleText(name, key, source.getProperty(key, ""), translation.getProperty(key)));
        }
      }
    }
    return texts.build();
  }

  /** {@return the name by which tables and messages refer to it, such as {@code desk:desk.nav}} */
  String address() {
    return bundle + ":" + key;
  }

  /** {@return if the bundle lists the words that strangers use, rather than texts to be shown} */
  boolean listsAccepted() {
    return bundle.equals("columns") || bundle.equals("terms");
  }

  /** Leaves out what a build makes, which another module may be making at this moment. */
  private static ImmutableList<Path> englishFiles() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = folder.getFileName().toString();
              boolean isMade = name.equals("target") || name.length() > 2 && name.startsWith(".");
              return isMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(ENGLISH)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ImmutableList.sortedCopyOf(files);
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
