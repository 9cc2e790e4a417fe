package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/** Writes the statements of a session, by the occasion on which they were made. */
final class StatementEntries {
  /** More than there are occasions of one type. */
  private static final int MANY = 100_000_000;

  private final Conference record;
  private final EntryWriter writer;
  private final PageFormatter formatter;
  private final ImmutableList<Meeting> meetings;

  StatementEntries(Conference record, EntryWriter writer) {
    this.record = record;
    this.writer = writer;
    this.formatter = writer.formatter();
    this.meetings =
        record.sessions().stream()
            .flatMap(session -> session.meetings().stream())
            .collect(toImmutableList());
  }

  ImmutableList<Entry.Group> of(Optional<SessionId> session) {
    ImmutableListMultimap<Optional<StatementOccasion>, Statement> byOccasion =
        Multimaps.index(
            record.statements().stream()
                .filter(statement -> statement.session().equals(session))
                .sorted(
                    Comparator.<Statement>comparingInt(
                            statement -> statement.occasion().map(this::rank).orElse(4 * MANY))
                        .thenComparingInt(statement -> statement.orderOfRequest().orElse(MANY)))
                .toList(),
            Statement::occasion);
    return byOccasion.asMap().entrySet().stream()
        .map(
            group ->
                new Entry.Group(Optional.of(heading(group.getKey())), entries(group.getValue())))
        .collect(toImmutableList());
  }

  private int rank(StatementOccasion occasion) {
    if (occasion instanceof StatementOccasion.AtMeeting at) {
      return index(meetings.stream(), at.meeting());
    }
    if (occasion instanceof StatementOccasion.AtSomeMeeting some) {
      return MANY + some.kind().ordinal();
    }
    if (occasion instanceof StatementOccasion.AtEngagement at) {
      return 2 * MANY + index(record.engagements().stream(), at.engagement());
    }
    return 3 * MANY
        + index(
            record.sideEvents().stream(), ((StatementOccasion.AtSideEvent) occasion).sideEvent());
  }

  private static int index(Stream<? extends Entity> entities, Object id) {
    return (int) entities.takeWhile(entity -> !entity.identity().equals(id)).count();
  }

  private Entry.Item heading(Optional<StatementOccasion> known) {
    if (known.isEmpty()) {
      return Entry.Item.of(PageText.here(formatter.message("statements.no-occasion")));
    }
    StatementOccasion occasion = known.get();
    if (occasion instanceof StatementOccasion.AtMeeting at) {
      return meetings.stream()
          .filter(meeting -> meeting.id().equals(at.meeting()))
          .findFirst()
          .map(this::heading)
          .orElseGet(() -> Entry.Item.of(PageText.unknown(at.meeting().value())));
    }
    if (occasion instanceof StatementOccasion.AtSomeMeeting some) {
      return Entry.Item.of(PageText.here(formatter.label(some.kind())));
    }
    if (occasion instanceof StatementOccasion.AtEngagement at) {
      return writer.engagement(at.engagement());
    }
    SideEventId id = ((StatementOccasion.AtSideEvent) occasion).sideEvent();
    return record.sideEvents().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .map(this::heading)
        .orElseGet(() -> Entry.Item.of(PageText.unknown(id.value())));
  }

  private Entry.Item heading(SideEvent event) {
    return Entry.Item.linked(
            event
                .title()
                .map(formatter::text)
                .orElseGet(() -> PageText.here(formatter.message("statements.side-event"))),
            Optional.of("/side-events/" + event.id().value()))
        .withNote(event.mainOrganizer().map(writer.names()::of));
  }

  private Entry.Item heading(Meeting meeting) {
    Optional<PageText> numbered =
        meeting
            .kind()
            .map(
                kind ->
                    PageText.here(
                        meeting.number().isPresent()
                            ? Message.capitalized(
                                    Message.numbered(kind, meeting.number().getAsInt()))
                                .in(formatter.language())
                            : formatter.label(kind)));
    return Entry.Item.of(
            meeting
                .title()
                .map(formatter::text)
                .or(() -> numbered)
                .orElseGet(() -> PageText.unknown(meeting.id().value())))
        .withNote(meeting.slot().map(slot -> PageText.here(formatter.when(slot))));
  }

  private ImmutableList<Entry> entries(Collection<Statement> statements) {
    return statements.stream().map(this::entry).collect(toImmutableList());
  }

  private Entry entry(Statement statement) {
    return new Entry(
        EntryWriter.anchor(statement),
        statement
            .title()
            .map(formatter::text)
            .or(() -> statement.deliveredBy().stream().findFirst().map(writer.names()::of))
            .orElseGet(() -> PageText.unknown(statement.id().value())),
        Stream.<Enum<?>>concat(statement.mode().stream(), statement.delivery().stream())
            .map(formatter::label)
            .map(PageText::here)
            .collect(toImmutableList()),
        statement.summary().map(formatter::text),
        statement.text().map(formatter::text),
        EntryWriter.present(
            writer.actors("statements.speakers", statement.deliveredBy()),
            writer.actors("statements.on-behalf-of", statement.onBehalfOf()),
            writer.when("participation.when", statement.when()),
            writer.fact(
                "statements.agenda-item",
                statement.agendaItem().stream().map(writer.names()::of).map(Entry.Item::of)),
            writer.fact(
                "statements.presents", statement.stemsFrom().stream().map(writer::consultation)),
            writer.texts("statements.first", statement.firstOfItsKind().stream().toList())),
        statement.quotations().stream()
            .map(
                quoted ->
                    new Entry.Quote(
                        formatter.text(quoted.text()), quoted.speaker().map(writer::item)))
            .collect(toImmutableList()),
        ImmutableList.of(),
        ImmutableList.of(),
        SourceLine.ofDocuments(statement.document().stream().toList(), formatter),
        SourceLine.of(statement.sources(), formatter));
  }
}
