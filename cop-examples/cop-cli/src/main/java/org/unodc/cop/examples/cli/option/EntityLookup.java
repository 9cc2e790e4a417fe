package org.unodc.cop.examples.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import org.unodc.cop.domain.part.Entity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the entity of a record whose id is on the command line. */
public final class EntityLookup {
  private EntityLookup() {}

  /**
   * {@return the entity with this id}
   *
   * @param command the command whose usage the exception refers to
   * @throws ParameterException if no entity has this id; the message lists the ids
   */
  public static <T extends Entity> T byId(List<T> entities, String id, CommandSpec command) {
    return entities.stream()
        .filter(entity -> entity.identity().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknownId(entities, id, command));
  }

  private static ParameterException unknownId(
      List<? extends Entity> entities, String id, CommandSpec command) {
    String ids =
        entities.stream()
            .map(entity -> entity.identity().value())
            .collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        "The record has no '%s'; it has: %s.".formatted(id, ids.isEmpty() ? "none" : ids));
  }
}
