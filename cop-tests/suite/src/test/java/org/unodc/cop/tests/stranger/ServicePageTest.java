package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code on the page "In your service" is that of projects, which the nightly build builds. */
class ServicePageTest {
  private static final Path PAGE = Path.of("..", "..", "cop-sdk", "IN-YOUR-SERVICE.md");

  /** Each block except commands for a shell. */
  private static final Pattern CODE = Pattern.compile("```(?!sh)\\w+\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)+");

  @Test
  void everyBlockIsPartOfAProject() throws IOException {
    List<String> files =
        StrangerProjects.all().stream()
            .flatMap(project -> StrangerProjects.files(project).stream())
            .map(ServicePageTest::read)
            .toList();
    List<String> blocks = new ArrayList<>();
    Matcher code = CODE.matcher(Files.readString(PAGE).replace("\r\n", "\n"));
    while (code.find()) {
      blocks.add(withoutIndentation(code.group(1)));
    }

    assertThat(blocks)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            block -> assertThat(files).anySatisfy(file -> assertThat(file).contains(block)));
  }

  @Test
  void everyProjectIsInTheTableWithItsVersions() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    for (Path project : StrangerProjects.all()) {
      String name = project.getFileName().toString();
      List<String> rows =
          page.stream().filter(line -> line.startsWith("| [`" + name + "`]")).toList();
      assertThat(rows).as(name).hasSize(1);
      Path build = project.resolve("pom.xml");
      String versions = read(Files.exists(build) ? build : project.resolve("package.json"));
      assertThat(VERSION.matcher(rows.get(0)).results().map(result -> result.group()))
          .isNotEmpty()
          .allSatisfy(version -> assertThat(versions).contains(version));
    }
  }

  private static String read(Path file) {
    try {
      return withoutIndentation(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
  }
}
