package org.unodc.cop.tests.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.sdk.internal.library.OptionalLibrary;

/** The table on the page of the SDK has the versions that are tried, and those of the build. */
class TestedVersionsTest {
  private static final Path ROOT = Path.of("..", "..");

  @ParameterizedTest
  @EnumSource
  void thePageHasTheLowestVersion(OptionalLibrary library) throws IOException {
    assertThat(row(library).get(2)).isEqualTo(library.lowest());
  }

  @ParameterizedTest
  @CsvSource({
    "FASTCSV, formats-matrix, fastcsv",
    "SNAKEYAML_ENGINE, formats-matrix, snakeyaml_engine newer_snakeyaml_engine",
    "FASTEXCEL, formats-matrix, fastexcel",
    "FASTEXCEL_READER, formats-matrix, fastexcel_reader",
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

  /** Jackson is not in the bill, and any fix of a line may be tried. */
  @ParameterizedTest
  @EnumSource(
      value = OptionalLibrary.class,
      names = {"FASTCSV", "SNAKEYAML_ENGINE", "FASTEXCEL", "FASTEXCEL_READER"})
  void theBillHasAVersionThatIsTried(OptionalLibrary library) throws IOException {
    String artifact = library.coordinates().split(":")[1];
    String built = found("pom.xml", "<" + artifact + ".version>([^<]+)</");

    assertThat(row(library).get(3).split(", ")).contains(built);
    assertThat(Files.readString(ROOT.resolve("cop-sdk/bom/pom.xml")))
        .containsPattern(
            "<artifactId>"
                + artifact
                + "</artifactId>\\s*<version>\\$\\{"
                + artifact
                + ".version}</version>");
  }

  /** {@return the cells of the row of a library on the page} */
  private static List<String> row(OptionalLibrary library) throws IOException {
    String line =
        Files.readAllLines(ROOT.resolve("cop-sdk/README.md")).stream()
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
