package org.unodc.cop.examples.cli;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --session}. */
final class SessionOption {
  @Option(
      names = "--session",
      paramLabel = "ID",
      description = "The session (if not given, the one that opened last by the record).")
  private @Nullable String id;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the session that is asked for} */
  Session in(Conference conference) {
    if (id != null) {
      return Chosen.byId(conference.sessions(), id, command);
    }
    return conference.sessions().stream()
        .filter(session -> session.days().isPresent())
        .max(Comparator.comparing(session -> session.days().orElseThrow().first()))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "The record has no session with days; say with --session which is meant."));
  }
}
