package org.unodc.cop.tests.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.sdk.internal.library.OptionalLibrary;

/**
 * The table on the page of the artifacts has the versions that are tried, and those of the build.
 */
class TestedVersionsTest {
  private static final Path ROOT = Path.of("..", "..");

  @ParameterizedTest
  @EnumSource
  void thePageHasTheLowestVersion(OptionalLibrary library) throws IOException {
    assertThat(row(library).get(2)).isEqualTo(library.lowest());
  }

  @ParameterizedTest
  @CsvSource({
    "SNAKEYAML_ENGINE, formats-matrix, snakeyaml_engine newer_snakeyaml_engine",
    "JACKSON_2, jackson-matrix, jackson2",
    "JACKSON_3, jackson-matrix, jackson3"
  })
  void thePageHasTheVersionsThatAreTried(OptionalLibrary library, String script, String arrays)
      throws IOException {
    List<String> tried = new ArrayList<>();
    for (String array : arrays.split(" ")) {
      tried.addAll(List.of(found(".ci/" + script, "(?m)^" + array + "=\\(([^)]*)\\)").split(" ")));
    }
    assertThat(row(library).get(3).split(", ")).containsExactlyElementsOf(tried);
  }

  /** Of Jackson, any fix of a line may be tried. */
  @Test
  void theBuildHasAVersionThatIsTried() throws IOException {
    String built = found("pom.xml", "<snakeyaml-engine.version>([^<]+)</");

    assertThat(row(OptionalLibrary.SNAKEYAML_ENGINE).get(3).split(", ")).contains(built);
  }

  /** {@return the cells of the row of a library on the page} */
  private static List<String> row(OptionalLibrary library) throws IOException {
    String line =
        Files.readAllLines(ROOT.resolve("cop-sdk/ARTIFACTS.md")).stream()
            .filter(text -> text.contains("| `" + library.coordinates() + "` |"))
            .findFirst()
            .orElseThrow();
    return Pattern.compile(" *\\| *").splitAsStream(line.substring(1)).map(String::strip).toList();
  }

  private static String found(String file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
