package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.list.ListFormat;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.list.ParticipantLists;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cop participants}: writes the lists of a session that a secretariat circulates. */
@Command(
    name = "participants",
    description = "Writes the list of participants, organizations or speakers of a session.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop participants untoc --list organizations --format xlsx --out list.xlsx"
    })
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
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "List to print: ${COMPLETION-CANDIDATES} (default: participants).")
  private ListKind kind = ListKind.PARTICIPANTS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the output: ${COMPLETION-CANDIDATES} (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    ListOutput.write(
        list(new ParticipantLists(conference, session, language.selected())), format, output);
    return ExitCode.SUCCESS;
  }

  private ListTable list(ParticipantLists lists) {
    return switch (kind) {
      case PARTICIPANTS -> lists.participants(asOf.day());
      case ORGANIZATIONS -> lists.organizations(asOf.given());
      case SPEAKERS -> lists.speakers(asOf.day());
    };
  }
}
