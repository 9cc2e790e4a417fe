package org.unodc.cop.examples.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.overview.NextSession;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.workbook.RecordLabels;
import picocli.CommandLine.Model.CommandSpec;

/** Creates the record of the next session of a conference and reports its content. */
final class NextSessionRecord {
  /** The members of a session that cannot be derived from an earlier record. */
  private static final List<String> NOT_KNOWN =
      List.of("ordinal", "kind", "title", "format", "agendaItems");

  private final NextSession next;
  private final SessionId id;
  private final Optional<LocalDate> assumedLastDay;

  private NextSessionRecord(NextSession next, SessionId id, Optional<LocalDate> assumedLastDay) {
    this.next = next;
    this.id = id;
    this.assumedLastDay = assumedLastDay;
  }

  /**
   * {@return the record of the session after those of a record}
   *
   * @param opens the first day; null if it is not known
   * @param closes the last day; null if it is not known, so that it follows from the length of the
   *     last session
   * @throws UsageException if the record has a session with this id, or if the last day is not
   *     known and the last session has no days
   */
  static NextSessionRecord after(
      Conference earlier,
      SessionId id,
      @Nullable LocalDate opens,
      @Nullable LocalDate closes,
      CommandSpec command) {
    if (earlier.sessions().stream().anyMatch(session -> session.id().equals(id))) {
      throw new UsageException(command, "new.sameSession", id);
    }
    if (opens == null || closes != null) {
      Optional<DateRange> days = Optional.ofNullable(opens).map(day -> DateRange.of(day, closes));
      return new NextSessionRecord(NextSession.after(earlier, id, days), id, Optional.empty());
    }
    long length =
        NextSession.after(earlier, id, Optional.empty())
            .last()
            .flatMap(Session::days)
            .orElseThrow(() -> new UsageException(command, "new.needsClosing", "--closes"))
            .days();
    LocalDate last = opens.plusDays(length - 1);
    Optional<DateRange> days = Optional.of(DateRange.of(opens, last));
    return new NextSessionRecord(NextSession.after(earlier, id, days), id, Optional.of(last));
  }

  /** {@return the record, with a remark on the last day if it is not known} */
  Conference record() {
    if (assumedLastDay.isEmpty()) {
      return next.record();
    }
    Map<String, String> notes =
        Stream.of(OfficialLanguage.values())
            .collect(
                Collectors.toMap(
                    OfficialLanguage::tag,
                    language -> CommandText.in(language).of("new.remark", lastId())));
    Remark remark =
        Remark.builder()
            .place("/sessions/0/days/last")
            .note(LocalizedText.of(OfficialLanguage.ENGLISH.tag(), notes))
            .build();
    return next.record().toBuilder().addRemarks(remark).build();
  }

  /** {@return what was taken over or left out, what is to be checked or filled in} */
  List<String> lines(OfficialLanguage language) {
    CommandText text = CommandText.in(language);
    Stream.Builder<String> lines = Stream.builder();
    if (next.last().isPresent()) {
      lines.add(text.of("new.begins", id, lastId()));
    } else {
      lines.add(text.of("new.noLast", id));
    }
    lines.add(text.of("new.kept", items(next.kept())));
    if (!next.leftOut().isEmpty()) {
      lines.add(text.of("new.leftOut", items(next.leftOut())));
    }
    if (next.kept().containsKey("venue")) {
      lines.add(text.of("new.venue", lastId()));
    }
    assumedLastDay.ifPresent(day -> lines.add(text.of("new.lastDay", day, lastId())));
    lines.add(text.of("new.fill", missing()));
    return lines.build().flatMap(line -> PrintableText.wrapped(line).stream()).toList();
  }

  private Translatable missing() {
    Stream<String> days =
        next.record().sessions().get(0).days().isPresent() ? Stream.empty() : Stream.of("days");
    Stream<String> venue = next.kept().containsKey("venue") ? Stream.empty() : Stream.of("venue");
    return Message.list(
        Stream.of(NOT_KNOWN.stream(), days, venue)
            .flatMap(names -> names)
            .map(RecordLabels::member)
            .toList());
  }

  private static Translatable items(Map<String, Integer> numbers) {
    return Message.list(
        numbers.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList());
  }

  private static Translatable item(String member, int number) {
    Translatable name =
        member.equals("sessions")
            ? CommandText.message("new.leftOutSessions")
            : RecordLabels.member(member);
    return number == 1 ? name : Message.withNote(name, number);
  }

  private SessionId lastId() {
    return next.last().orElseThrow().id();
  }
}
