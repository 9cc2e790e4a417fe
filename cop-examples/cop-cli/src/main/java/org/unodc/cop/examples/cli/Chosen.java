package org.unodc.cop.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.unodc.cop.domain.part.Entity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the thing of a record that a command line names by id. */
final class Chosen {
  private Chosen() {}

  /**
   * {@return the thing with this id; throws a {@link ParameterException} that names those there}
   */
  static <T extends Entity> T byId(List<T> things, String id, CommandSpec command) {
    return things.stream()
        .filter(thing -> thing.identity().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(things, id, command));
  }

  private static ParameterException unknown(
      List<? extends Entity> things, String id, CommandSpec command) {
    String known =
        things.stream().map(thing -> thing.identity().value()).collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        "The record has no '%s'; it has: %s.".formatted(id, known.isEmpty() ? "none" : known));
  }
}
