package org.unodc.cop.examples.cli.command;

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
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EntityLookup;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop status}: prints the status of the treaties of a record on a day. */
@Command(
    name = "status",
    description = "Prints the status of each treaty, and of its participants, on a day.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop status untoc --treaty untoc --as-of 2024-10-14 --list"})
public final class StatusCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--treaty",
      paramLabel = "ID",
      description = "Prints only this convention or protocol.")
  private @Nullable String treaty;

  @Option(names = "--list", description = "Also lists each participant with its status.")
  private boolean list;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    PrintWriter out = command.commandLine().getOut();
    List<Convention> treaties =
        treaty == null
            ? conference.conventions()
            : List.of(EntityLookup.byId(conference.conventions(), treaty, command));
    if (treaties.isEmpty()) {
      out.println("The record has no convention.");
    }
    for (Convention convention : treaties) {
      conference
          .treatyStatus(convention.id())
          .ifPresent(status -> print(conference, convention, status, out));
    }
    return ExitCode.SUCCESS;
  }

  private void print(
      Conference conference, Convention convention, TreatyStatus status, PrintWriter out) {
    LocalDate day = asOf.day();
    OfficialLanguage selected = language.selected();
    out.println(
        PrintableText.of(
            convention.label().map(name -> name.in(selected) + " ").orElse("")
                + "("
                + convention.id()
                + ")"));
    out.println(
        "  on                 "
            + day
            + (status.isKnownOn(day) ? "" : " (the record does not cover that day)"));
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
      TextTable table = TextTable.of("  participant", "status", "name");
      for (Participant participant : conference.participants()) {
        ParticipantStatus participantStatus = status.statusOf(participant.id(), day);
        table.row(
            "  " + participant.id(),
            CodeLabels.of(participantStatus, selected),
            participant.name().in(selected));
      }
      table.print(out);
    }
    out.println();
  }
}
