package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.YamlDocument;

/** Converts records in any form to the latest format. */
final class RecordMigrations {
  private static final int MAX_BYTES = 1 << 30;

  private RecordMigrations() {}

  /**
   * {@return the records in a document; only NDJSON may have several}
   *
   * @throws CopException if a record cannot be converted, with the places in the document
   */
  static ImmutableList<Migration> of(byte[] bytes, InputFormat format, CopLimits limits) {
    return switch (format) {
      case JSON -> ImmutableList.of(Migrations.toLatest(bytes, limits));
      case YAML -> ImmutableList.of(ofYaml(YamlDocument.of(bytes, limits), limits));
      case NDJSON -> ofLines(bytes, limits);
    };
  }

  private static Migration ofYaml(YamlDocument document, CopLimits limits) {
    byte[] json = document.json().getBytes(UTF_8);
    try {
      // The JSON of a document within the limits may be longer than the document.
      return Migrations.toLatest(json, limits.withDocumentBytes(MAX_BYTES));
    } catch (CopException e) {
      ImmutableMap<String, Position> positions =
          document.positions(e.problems().stream().map(Problem::pointer).toList());
      throw new CopException(
          e.problems().stream()
              .map(problem -> at(positions.get(problem.pointer()), problem))
              .collect(toImmutableList()),
          e);
    }
  }

  private static Problem at(Position position, Problem problem) {
    return new Problem(
        problem.code(), problem.pointer(), position.line(), position.column(), problem.sentences());
  }

  private static ImmutableList<Migration> ofLines(byte[] bytes, CopLimits limits) {
    ImmutableList.Builder<Migration> migrations = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    int number = 0;
    for (String line : new String(bytes, UTF_8).split("\n", -1)) {
      int before = number++;
      if (!line.isBlank()) {
        try {
          migrations.add(Migrations.toLatest(line.strip().getBytes(UTF_8), limits));
        } catch (CopException e) {
          e.problems().forEach(problem -> problems.add(below(before, problem)));
        }
      }
    }
    if (!problems.build().isEmpty()) {
      throw new CopException(problems.build());
    }
    return migrations.build();
  }

  private static Problem below(int lines, Problem problem) {
    return new Problem(
        problem.code(),
        problem.pointer(),
        lines + problem.line(),
        problem.column(),
        problem.sentences());
  }
}
