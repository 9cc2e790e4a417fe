package org.unodc.cop.examples.cli.option;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --session}. */
public final class SessionOption {
  @Option(
      names = "--session",
      completionCandidates = CompletionWords.Sessions.class,
      paramLabel = "ID",
      description = "Id of the session (default: the session of the record that opens last).")
  private @Nullable String id;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the session with the id on the command line; otherwise the one that opens last}
   *
   * @throws UsageException if the record has no such session
   */
  public Session selectFrom(Conference conference) {
    if (id != null) {
      return EntityLookup.byId(conference.sessions(), id, command);
    }
    return conference.sessions().stream()
        .filter(session -> session.days().isPresent())
        .max(Comparator.comparing(session -> session.days().orElseThrow().first()))
        .orElseThrow(() -> new UsageException(command, "usage.noSessionWithDays", "--session"));
  }
}
