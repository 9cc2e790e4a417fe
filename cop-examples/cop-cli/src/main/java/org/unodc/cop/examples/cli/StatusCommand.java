package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop status}: who stands where towards the treaties of a record on a day. */
@Command(
    name = "status",
    description = "Says who stands where towards each treaty on a day.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop status untoc --treaty untoc --as-of 2024-10-14 --list"})
final class StatusCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Language language = new Language();

  @Option(names = "--treaty", paramLabel = "ID", description = "Only this convention or protocol.")
  private @Nullable String treaty;

  @Option(names = "--list", description = "Also each participant and where it stands.")
  private boolean list;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    PrintWriter out = command.commandLine().getOut();
    List<Convention> treaties =
        treaty == null
            ? conference.conventions()
            : List.of(Chosen.byId(conference.conventions(), treaty, command));
    for (Convention one : treaties) {
      conference.treatyStatus(one.id()).ifPresent(status -> print(conference, one, status, out));
    }
    return ExitCode.SOUND;
  }

  private void print(
      Conference conference, Convention convention, TreatyStatus status, PrintWriter out) {
    LocalDate day = asOf.day();
    OfficialLanguage asked = language.asked();
    out.println(
        Printable.of(
            convention.label().map(name -> name.in(asked) + " ").orElse("")
                + "("
                + convention.id()
                + ")"));
    out.println(
        "  on                 "
            + day
            + (status.isKnownOn(day) ? "" : " (the record does not reach that day)"));
    out.println(
        "  in force since     "
            + status
                .entryIntoForce()
                .map(LocalDate::toString)
                .orElse("unknown: " + status.obstaclesToEntryIntoForce()));
    out.println("  parties in force   " + status.partiesInForceOn(day));
    out.println("  instruments        " + status.partiesByDepositOn(day));
    out.println("  signatories        " + status.signatoriesOn(day));
    if (list) {
      Table table = Table.of("  participant", "status", "name");
      for (Participant participant : conference.participants()) {
        ParticipantStatus standing = status.statusOf(participant.id(), day);
        table.row(
            "  " + participant.id(), CodeLabels.of(standing, asked), participant.name().in(asked));
      }
      table.print(out);
    }
    out.println();
  }
}
