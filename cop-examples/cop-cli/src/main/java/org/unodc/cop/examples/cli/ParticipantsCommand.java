package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.overview.Speaker;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop participants}: the lists of a session, as they are circulated. */
@Command(
    name = "participants",
    description = "Prints the list of participants, of organizations, or of speakers of a session.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop participants untoc --list organizations"})
final class ParticipantsCommand implements Callable<Integer> {
  /** Which list. */
  enum Which {
    /** Who took part, by status and rule; only those may be named whom the record may name. */
    PARTICIPANTS,
    /** The organizations without consultative status that apply (rule 17 (2) for UNTOC). */
    ORGANIZATIONS,
    /** Who asked for the floor, by agenda item. */
    SPEAKERS
  }

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption chosen = new SessionOption();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Language language = new Language();

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "Which list: ${COMPLETION-CANDIDATES} (participants if not given).")
  private Which which = Which.PARTICIPANTS;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    Session session = chosen.in(conference);
    switch (which) {
      case PARTICIPANTS -> print(ListOfParticipants.of(conference, session.id(), asOf.day()));
      case ORGANIZATIONS -> print(ListOfOrganizations.of(conference, session.id()));
      case SPEAKERS -> printSpeakers(conference, session);
    }
    return ExitCode.SOUND;
  }

  private void print(ListOfParticipants list) {
    OfficialLanguage asked = language.asked();
    Table table = Table.of("as", "name", "persons", "named");
    for (ParticipantSection section : list.sections()) {
      String as =
          CodeLabels.of(section.category(), asked)
              + section.basis().map(basis -> " (" + basis.id() + ")").orElse("");
      for (ListedDelegation delegation : section.delegations()) {
        table.row(
            as,
            delegation.name().map(name -> name.in(asked)).orElse(delegation.sender().value()),
            delegation.sizes().stream()
                .map(size -> MessageArgument.of(size).in(asked))
                .collect(Collectors.joining(" / ")),
            delegation.named().stream().map(Person::name).collect(Collectors.joining("; ")));
      }
    }
    printOrNothing(table, list.sections().isEmpty());
  }

  private void print(ListOfOrganizations list) {
    Table table =
        Table.of("organization", "applied", "listed", "in time", "objections", "stands at");
    for (ListedOrganization one : list.organizations()) {
      table.row(
          one.stakeholder().map(known -> known.name().in(language.asked())).orElse(one.name()),
          one.appliedOn().map(LocalDate::toString).orElse("-"),
          one.listedOn().map(LocalDate::toString).orElse("-"),
          CodeLabels.of(one.isCirculatedInTime(), language.asked()),
          one.objections().size(),
          one.lastDecisiveStep()
              .map(step -> CodeLabels.of(step.kind(), language.asked()))
              .orElse("-"));
    }
    list.due().ifPresent(due -> out().println("due " + due.day()));
    printOrNothing(table, list.organizations().isEmpty());
  }

  private void printSpeakers(Conference conference, Session session) {
    Named named = new Named(conference, asOf.day(), language.asked());
    Table table = Table.of("item", "place", "speaker", "on behalf of", "delivered");
    boolean none = true;
    for (AgendaItem item : session.agendaItems()) {
      for (SpeakingOrder order : SpeakingOrder.of(conference, item.id())) {
        for (Speaker speaker : order.speakers()) {
          none = false;
          table.row(
              item.id(),
              speaker.place(),
              named.of(speaker.actor()),
              speaker.onBehalfOf().stream().map(named::of).collect(Collectors.joining("; ")),
              speaker.delivery().map(how -> CodeLabels.of(how, language.asked())).orElse("-"));
        }
      }
    }
    printOrNothing(table, none);
  }

  private void printOrNothing(Table table, boolean nothing) {
    if (nothing) {
      out().println("The record has nothing for this list.");
    } else {
      table.print(out());
    }
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }
}
