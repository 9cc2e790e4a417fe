package org.unodc.cop.examples.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the entity of a record whose id is on the command line. */
public final class EntityLookup {
  /** Maximum number of ids in a message. */
  private static final int MAX_IDS = 20;

  private EntityLookup() {}

  /**
   * {@return the entity with this id}
   *
   * @param command the command whose usage the exception refers to
   * @throws UsageException if no entity has this id; the message names the ids of the entities with
   *     this name, or else lists the ids
   */
  public static <T extends Entity> T byId(List<T> entities, String id, CommandSpec command) {
    return entities.stream()
        .filter(entity -> entity.identity().value().equals(id))
        .findFirst()
        .orElseThrow(() -> notFound(entities, id, command));
  }

  private static UsageException notFound(
      List<? extends Entity> entities, String text, CommandSpec command) {
    List<String> named = ids(entities.stream().filter(entity -> isCalled(text, entity)));
    if (!named.isEmpty()) {
      return new UsageException(command, "usage.notFoundNamed", text, named);
    }
    List<String> all = ids(entities.stream());
    if (all.isEmpty()) {
      return new UsageException(command, "usage.notFoundNone", text);
    }
    int others = all.size() - MAX_IDS;
    return others > 0
        ? new UsageException(command, "usage.notFoundMore", text, all.subList(0, MAX_IDS), others)
        : new UsageException(command, "usage.notFound", text, all);
  }

  private static List<String> ids(Stream<? extends Entity> entities) {
    return entities.map(entity -> entity.identity().value()).distinct().toList();
  }

  /** {@return whether an entity has this name in any language, or this id in other letters} */
  private static boolean isCalled(String text, Entity entity) {
    return entity.identity().value().equalsIgnoreCase(text)
        || entity.label().stream()
            .flatMap(label -> label.texts().values().stream())
            .anyMatch(text::equalsIgnoreCase)
        || (entity instanceof ParticipatingState participant
            && state(text).filter(state -> state.code().equals(participant.state())).isPresent());
  }

  private static Optional<State> state(String codeOrName) {
    return States.findByCode(codeOrName).or(() -> States.findByName(codeOrName));
  }
}
