package org.unodc.cop.examples.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.TableMapping;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The options that map the headers of a table to columns: {@code --mapping} and {@code --fixed}.
 */
final class MappingOptions {
  @Option(names = "--mapping", paramLabel = "FILE", description = "Mapping of headers to columns.")
  private @Nullable Path mapping;

  @Option(
      names = "--fixed",
      paramLabel = "COLUMN=TEXT",
      description =
          "Value of every row in a column that the table does not have, such as session=untoc-cop12.")
  private Map<String, String> fixed = Map.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the file with the mapping} */
  Optional<Path> file() {
    return Optional.ofNullable(mapping);
  }

  /** {@return whether a column has the same value in every row} */
  boolean haveFixed() {
    return !fixed.isEmpty();
  }

  /**
   * {@return the mapping of the file with the fixed values; empty without these options}
   *
   * @param limits the limits on the size of the file
   * @throws UnreadableInputException if the file cannot be read
   * @throws UsageException if a fixed value is blank
   */
  TableMapping mapping(CopLimits limits) {
    TableMapping columns =
        mapping == null
            ? TableMapping.empty()
            : InputDocument.of(mapping.toString(), InputFormat.JSON, limits)
                .readBy(json -> TableMapping.parse(new String(json, UTF_8)));
    for (Map.Entry<String, String> column : fixed.entrySet()) {
      if (column.getValue().isBlank()) {
        throw new UsageException(command, "import.fixedBlank", column.getKey(), "--fixed");
      }
      columns = columns.withFixed(column.getKey(), column.getValue());
    }
    return columns;
  }
}
