package org.unodc.cop.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the site, and fails if one of its relative links leads nowhere. */
public final class SiteWriter {
  private static final Path CORPUS =
      Path.of("cop-tests/testkit/src/main/resources/org/unodc/cop/testkit/rules");

  private SiteWriter() {}

  /**
   * Writes the site.
   *
   * @param arguments the repository, the folder for the site, the version of the library, and the
   *     addresses of the Javadoc of Guava, Jackson 2 and Jackson 3
   */
  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[0]);
    Path site = Path.of(arguments[1]);

    if (Files.exists(site)) {
      // A file that an earlier run left would hide that a link leads nowhere.
      MoreFiles.deleteRecursively(site);
    }
    new SitePages(repository, site, arguments[2], built()).write();
    Map<String, String> links =
        Map.of("guava", arguments[3], "jackson2", arguments[4], "jackson3", arguments[5]);
    new ApiPages(repository, site.resolve("api"), arguments[2], links).write();

    List<String> broken = new LinkCheck(site).broken();
    if (!broken.isEmpty()) {
      throw new IllegalStateException(
          "%d links of the site lead nowhere:%n%s"
              .formatted(broken.size(), String.join(System.lineSeparator(), broken)));
    }
    System.out.println("The site is in " + site.resolve("index.html"));
  }

  /** {@return the files that are not in the repository because they follow from the code} */
  private static Map<Path, byte[]> built() throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    files.putAll(RulePages.in(CORPUS, Path.of("cop-domain/rules.json")));
    files.put(Path.of("cop-tests/testkit/MISTAKES.md"), MistakesPage.markdown().getBytes(UTF_8));
    files.put(Path.of("cop-sdk/FORMS.md"), FormsPage.markdown().getBytes(UTF_8));
    return files;
  }
}
