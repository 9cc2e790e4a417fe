package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.workbook.RecordWorkbook;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop new}: writes a first record. */
@Command(
    name = "new",
    description = {
      "Creates a first record, or the record of the next session. Omit what is not known yet.",
      "With --ask, or alone in a terminal, the command asks for its parts; with --workbook, it reads"
          + " them from a workbook.",
      "With --like, the record begins with what remains true after the last session; the command"
          + " lists it, with what is to be checked or filled in."
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop new --id harbour-cop --title \"Conference on Harbours\" \\",
      "      --session harbour-cop1 --opens 2031-05-05 --closes 2031-05-09 \\",
      "      --out harbour.json",
      "  cop new --ask --out conference.json",
      "  cop new --blank answers.xlsx --rules untoc",
      "  cop new --workbook answers.xlsx --rules untoc --out conference.json",
      "  cop new --like harbour.json --session harbour-cop2 \\",
      "      --opens 2032-06-07 --out harbour2.json"
    })
public final class NewCommand implements Callable<Integer> {
  @Option(
      names = "--like",
      paramLabel = "RECORD",
      description = "Record of the last session: a file, - or a shipped record.")
  private @Nullable String like;

  @Option(names = "--id", paramLabel = "ID", description = "Id of the conference.")
  private @Nullable String id;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title of the conference in English.")
  private @Nullable String title;

  @Option(
      names = "--session",
      paramLabel = "ID",
      description = "Id of the first session, or of the next one.")
  private @Nullable String session;

  @Option(names = "--opens", paramLabel = "DATE", description = "First day of the session.")
  private @Nullable LocalDate opens;

  @Option(
      names = "--closes",
      paramLabel = "DATE",
      description =
          "Last day of the session (default with --like: the next session is as long as the last"
              + " one, with a remark in the record).")
  private @Nullable LocalDate closes;

  @Option(
      names = "--ask",
      description =
          "Asks for the parts of the record, in the language of --lang; blank: left open.")
  private boolean ask;

  @Option(
      names = "--workbook",
      paramLabel = "FILE",
      description = "Reads the record from a workbook (.xlsx) that was filled in.")
  private @Nullable Path workbook;

  @Option(
      names = "--blank",
      paramLabel = "FILE",
      description = "Only writes a blank workbook (.xlsx), in the language of --lang.")
  private @Nullable Path blank;

  @Option(
      names = "--rules",
      paramLabel = "NAME",
      description =
          "Rules of procedure from which --blank begins, or from which --workbook lists the"
              + " differences: ${COMPLETION-CANDIDATES}; unfccc are the draft rules of that"
              + " conference.")
  private @Nullable DraftRules rules;

  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (blank != null) {
      return writeBlank(blank);
    }
    if (workbook != null) {
      return readWorkbook(workbook);
    }
    if (ask || isAloneOnATerminal()) {
      output.write(
          new NewRecordQuestions(
                  System.in, command.commandLine().getErr(), LanguageOption.of(command))
              .ask());
      return ExitCode.SUCCESS;
    }
    if (like == null) {
      output.write(conference());
      return ExitCode.SUCCESS;
    }
    output.protect(like);
    NextSessionRecord next = nextSession(like);
    output.write(next.record());
    next.lines(LanguageOption.of(command)).forEach(command.commandLine().getErr()::println);
    return ExitCode.SUCCESS;
  }

  /** Without any argument, the command asks for the parts of the record, if it can get answers. */
  private boolean isAloneOnATerminal() {
    return System.console() != null
        && Stream.of(like, id, title, session, opens, closes, rules).allMatch(Objects::isNull);
  }

  private int writeBlank(Path file) {
    id = id == null ? "conference" : id;
    Conference.Builder record = conference().toBuilder();
    if (rules != null) {
      record.addRulesOfProcedure(rules.rules());
    }
    CopXlsx.standard()
        .write(RecordWorkbook.write(record.build(), LanguageOption.of(command)), file);
    return ExitCode.SUCCESS;
  }

  private int readWorkbook(Path filled) {
    output.protect(filled.toString());
    WorkbookReading reading = new WorkbookReading(command);
    Optional<Conference> read = reading.read(filled, limits.limits(), Optional.empty());
    if (read.isEmpty()) {
      return ExitCode.IO_ERROR;
    }
    Conference record = read.get();
    if (rules != null) {
      Conference.Builder bare = Conference.builder().id(record.id());
      Conference draft = bare.addRulesOfProcedure(rules.rules()).build();
      Conference own = bare.rulesOfProcedure(record.rulesOfProcedure()).build();
      CopDiff changes = CopDiff.between(draft, own);
      if (!changes.isEmpty()) {
        reading.printDifferences(changes);
      }
    }
    output.write(record);
    return ExitCode.SUCCESS;
  }

  private NextSessionRecord nextSession(String earlier) {
    if (id != null || title != null) {
      throw new UsageException(
          command, "new.notWithLike", id == null ? "--title" : "--id", "--like");
    }
    if (session == null) {
      throw new UsageException(command, "new.sessionWithLike", "--like", "--session");
    }
    if (opens == null && closes != null) {
      throw new UsageException(command, "new.oneDay", "--opens", "--closes");
    }
    checkOrder();
    return NextSessionRecord.after(
        RecordInput.read(earlier, limits.limits(), command),
        id(SessionId::of, session),
        opens,
        closes,
        command);
  }

  private Conference conference() {
    if (id == null) {
      throw new UsageException(command, "new.idNeeded", "--id", "--like");
    }
    Conference.Builder conference = Conference.builder().id(id(ConferenceId::of, id));
    title().ifPresent(conference::title);
    if (session != null) {
      Session.Builder first = Session.builder().id(id(SessionId::of, session));
      days().ifPresent(first::days);
      conference.addSessions(first.build());
    } else if (opens != null || closes != null) {
      throw new UsageException(command, "new.daysWithoutSession", "--session");
    }
    return conference.build();
  }

  private <T> T id(Function<String, T> factory, String slug) {
    try {
      return factory.apply(slug);
    } catch (IllegalArgumentException e) {
      throw new UsageException(command, "new.invalidId", slug, "harbour-cop1");
    }
  }

  private Optional<LocalizedText> title() {
    if (title != null && title.isBlank()) {
      throw new UsageException(command, "new.blankTitle", "--title");
    }
    return Optional.ofNullable(title).map(LocalizedText::english);
  }

  private Optional<DateRange> days() {
    if (opens == null && closes == null) {
      return Optional.empty();
    }
    if (opens == null || closes == null) {
      throw new UsageException(command, "new.oneDay", "--opens", "--closes");
    }
    checkOrder();
    return Optional.of(DateRange.of(opens, closes));
  }

  private void checkOrder() {
    if (opens != null && closes != null && closes.isBefore(opens)) {
      throw new UsageException(command, "new.daysOutOfOrder", opens, closes);
    }
  }
}
