package org.unodc.cop.examples.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.documents.SessionDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

  /** The forms of these lists, by the names that they have on a command line. */
  enum ParticipantsFormat {
    TEXT(ListFormat.TEXT),
    CSV(ListFormat.CSV),
    XLSX(ListFormat.XLSX),
    JSON(ListFormat.JSON),
    HTML(ListFormat.HTML),
    /** A document for a word processor. */
    DOCX(null);

    private final Optional<ListFormat> ofLists;

    ParticipantsFormat(@Nullable ListFormat ofLists) {
      this.ofLists = Optional.ofNullable(ofLists);
    }
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
      description =
          "Format of the output: ${COMPLETION-CANDIDATES} (default: text). DOCX is a document in the"
              + " layout of the United Nations, for participants and organizations.")
  private ParticipantsFormat format = ParticipantsFormat.TEXT;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    if (format.ofLists.isPresent()) {
      ParticipantLists lists = new ParticipantLists(conference, session, language.selected());
      ListOutput.write(list(lists), format.ofLists.get(), output);
    } else {
      output.write(document(conference, session));
    }
    return ExitCode.SUCCESS;
  }

  private ListTable list(ParticipantLists lists) {
    return switch (kind) {
      case PARTICIPANTS -> lists.participants(asOf.day());
      case ORGANIZATIONS -> lists.organizations(asOf.given());
      case SPEAKERS -> lists.speakers(asOf.day());
    };
  }

  /**
   * {@return the list as a document}
   *
   * @throws UsageException if there is no such document of the list, or if cop-documents.jar is
   *     missing
   */
  private byte[] document(Conference conference, Session session) {
    try {
      SessionDocuments documents =
          SessionDocuments.of(conference, session.id(), language.selected());
      return switch (kind) {
        case PARTICIPANTS -> documents.listOfParticipants(asOf.day());
        case ORGANIZATIONS -> documents.listOfOrganizations(asOf.given());
        case SPEAKERS -> throw new UsageException(command, "participants.noDocument", "docx");
      };
    } catch (NoClassDefFoundError absent) {
      throw new UsageException(command, "participants.needsJar", "docx", "cop-documents.jar");
    }
  }
}
