package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of the folder {@code cop-domain/languages}. */
final class LanguageTable {
  static final Path FOLDER = Path.of("..", "..", "cop-domain", "languages");

  private LanguageTable() {}

  /** {@return the rows of the file, each by column} */
  static ImmutableList<ImmutableMap<String, String>> rows(String file) {
    return rows(file, lines(FOLDER.resolve(file)));
  }

  /** {@return the rows that the lines below the header contain, each by column} */
  static ImmutableList<ImmutableMap<String, String>> rows(String file, List<String> lines) {
    String[] columns = lines.get(0).split("\t", -1);
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      assertThat(cells)
          .as("%s, line %s: cells separated by tabulators", file, i + 1)
          .hasSameSizeAs(columns);
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int j = 0; j < cells.length; j++) {
        row.put(columns[j], cells[j].strip());
      }
      rows.add(row.buildOrThrow());
    }
    return rows.build();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
