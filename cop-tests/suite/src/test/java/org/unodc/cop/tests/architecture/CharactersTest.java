package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text files of the repository contain no hidden characters. */
class CharactersTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Set<String> NOT_OF_THE_REPOSITORY =
      Set.of(".git", ".idea", "target", "data");

  /**
   * Workbooks, pictures and archives are binary files. A JVM makes the last ones for a moment if
   * another process attaches to it.
   */
  private static final Pattern NOT_READ = Pattern.compile(".*\\.(xlsx|png|zip|attach_pid\\d+)");

  /**
   * Control characters except tab and line feed, and directional embeddings and overrides. All are
   * invisible.
   */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E]");

  @Test
  void noFileHoldsAControlOrADirectionalOverride() throws IOException {
    TreeMap<String, Long> holders = new TreeMap<>();
    TreeMap<String, Long> looked = new TreeMap<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OF_THE_REPOSITORY.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_READ.matcher(file.toString()).matches()) {
              return FileVisitResult.CONTINUE;
            }
            String text = Files.readString(file);
            // The shell of Windows needs its own ends of lines (.gitattributes).
            String shown = file.toString().endsWith(".bat") ? text.replace("\r\n", "\n") : text;
            long hidden = HIDDEN.matcher(shown).results().count();
            (hidden > 0 ? holders : looked).put(ROOT.relativize(file).toString(), hidden);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (NOT_READ.matcher(file.toString()).matches()) {
              return FileVisitResult.CONTINUE; // it is gone already
            }
            throw failure;
          }
        });
    assertThat(holders).isEmpty();
    assertThat(looked).hasSizeGreaterThan(1_000).containsKeys("pom.xml", "README.md");
  }
}
