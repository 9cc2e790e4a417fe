package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.DisplayNames;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextTable;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop participants}: prints the lists of a session that a secretariat circulates. */
@Command(
    name = "participants",
    description = "Prints the list of participants, organizations or speakers of a session.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop participants untoc --list organizations"})
public final class ParticipantsCommand implements Callable<Integer> {
  /** The kinds of lists. */
  enum ListKind {
    /** The participants by status and rule, with the persons whom the record may name. */
    PARTICIPANTS,
    /** The applicant organizations without consultative status (rule 17 (2) for UNTOC). */
    ORGANIZATIONS,
    /** The requests for the floor, by agenda item. */
    SPEAKERS
  }

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "List to print: ${COMPLETION-CANDIDATES} (default: participants).")
  private ListKind kind = ListKind.PARTICIPANTS;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    switch (kind) {
      case PARTICIPANTS -> print(ListOfParticipants.of(conference, session.id(), asOf.day()));
      case ORGANIZATIONS -> print(ListOfOrganizations.of(conference, session.id()));
      case SPEAKERS -> printSpeakers(conference, session);
    }
    return ExitCode.SUCCESS;
  }

  private void print(ListOfParticipants list) {
    OfficialLanguage selected = language.selected();
    TextTable table = TextTable.of("category", "name", "persons", "named");
    for (ParticipantSection section : list.sections()) {
      String category =
          CodeLabels.of(section.category(), selected)
              + section.basis().map(basis -> " (" + basis.id() + ")").orElse("");
      for (ListedDelegation delegation : section.delegations()) {
        table.row(
            category,
            delegation.name().map(name -> name.in(selected)).orElse(delegation.sender().value()),
            delegation.sizes().stream()
                .map(size -> MessageArgument.of(size).in(selected))
                .collect(Collectors.joining(" / ")),
            delegation.named().stream().map(Person::name).collect(Collectors.joining("; ")));
      }
    }
    printUnlessEmpty(table, list.sections().isEmpty());
  }

  private void print(ListOfOrganizations list) {
    TextTable table =
        TextTable.of("organization", "applied", "listed", "in time", "objections", "latest step");
    for (ListedOrganization organization : list.organizations()) {
      table.row(
          organization
              .stakeholder()
              .map(stakeholder -> stakeholder.name().in(language.selected()))
              .orElse(organization.name()),
          organization.appliedOn().map(LocalDate::toString).orElse("-"),
          organization.listedOn().map(LocalDate::toString).orElse("-"),
          CodeLabels.of(organization.isCirculatedInTime(), language.selected()),
          organization.objections().size(),
          organization
              .lastDecisiveStep()
              .map(step -> CodeLabels.of(step.kind(), language.selected()))
              .orElse("-"));
    }
    list.due().ifPresent(this::printDue);
    printUnlessEmpty(table, list.organizations().isEmpty());
  }

  private void printDue(DueDate due) {
    CommandText labels = CommandText.in(language.selected());
    String moved =
        due.plannedDay().equals(due.day())
            ? ""
            : "  " + labels.of("deadlines.planned") + " " + onWeekday(due.plannedDay());
    out().println(labels.of("deadlines.due") + " " + onWeekday(due.day()) + moved);
  }

  private String onWeekday(LocalDate day) {
    return day + " " + Message.of(day.getDayOfWeek()).in(language.selected());
  }

  private void printSpeakers(Conference conference, Session session) {
    DisplayNames names = new DisplayNames(conference, asOf.day(), language.selected());
    TextTable table = TextTable.of("item", "place", "speaker", "on behalf of", "delivered");
    boolean empty = true;
    for (AgendaItem item : session.agendaItems()) {
      for (SpeakingOrder order : SpeakingOrder.of(conference, item.id())) {
        for (FloorRequest request : order.requests()) {
          empty = false;
          table.row(
              item.id(),
              request.place(),
              names.of(request.actor()),
              request.onBehalfOf().stream().map(names::of).collect(Collectors.joining("; ")),
              request
                  .delivery()
                  .map(delivery -> CodeLabels.of(delivery, language.selected()))
                  .orElse("-"));
        }
      }
    }
    printUnlessEmpty(table, empty);
  }

  private void printUnlessEmpty(TextTable table, boolean empty) {
    if (empty) {
      out().println("The record has no entries for this list.");
    } else {
      table.print(out());
    }
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }
}
