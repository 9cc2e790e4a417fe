package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.WebAddress;

/** Writes what a record has about participation as links and names, in one language. */
public final class References {
  private final Conference record;
  private final PageFormatter formatter;
  private final EntityNames names;
  private final ImmutableList<Meeting> meetings;

  References(Conference record, PageFormatter formatter) {
    this.record = record;
    this.formatter = formatter;
    this.names = new EntityNames(record, formatter);
    this.meetings =
        record.sessions().stream()
            .flatMap(session -> session.meetings().stream())
            .collect(toImmutableList());
  }

  /**
   * A name, which may be a link.
   *
   * @param text the name
   * @param note additional information, such as the office of a person
   * @param page the path, after the language, of a page of this service about it
   * @param address the web address of its document
   */
  public record Reference(
      PageText text, Optional<PageText> note, Optional<String> page, Optional<String> address) {
    private static Reference of(PageText text) {
      return new Reference(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Reference here(String text) {
      return of(PageText.here(text));
    }

    private static Reference linked(PageText text, String page) {
      return new Reference(text, Optional.empty(), Optional.of(page), Optional.empty());
    }

    private Reference withNote(Optional<PageText> note) {
      return new Reference(text, note, page, address);
    }
  }

  /**
   * Entries with a common heading.
   *
   * @param heading the heading; empty for all entries of a page
   * @param entries the entries, at least one
   */
  public record Group(Optional<Reference> heading, ImmutableList<?> entries) {}

  /** {@return the references to values: to one, to those of a list, or to none if it is null} */
  public ImmutableList<Reference> of(@Nullable Object values) {
    return stream(values).map(this::reference).collect(toImmutableList());
  }

  private static Stream<?> stream(@Nullable Object values) {
    if (values instanceof Collection<?> list) {
      return list.stream().flatMap(References::stream);
    }
    // Spring replaces an argument that is an Optional by its value.
    return values instanceof Optional<?> known ? known.stream() : Stream.ofNullable(values);
  }

  private Reference reference(Object value) {
    if (value instanceof Actor.UnnamedActor unnamed) {
      return Reference.of(names.of(unnamed))
          .withNote(unnamed.number().map(formatter::count).map(PageText::here));
    }
    if (value instanceof StatementId id) {
      return item(id, record.statements(), one -> linked(one, Topic.STATEMENTS, one.session()));
    }
    if (value instanceof YouthConsultationId id) {
      return item(id, record.youthConsultations(), one -> linked(one, Topic.YOUTH, one.session()));
    }
    if (value instanceof OutcomeId id) {
      return item(id, record.outcomes(), this::item);
    }
    return value instanceof RoadmapStep step
        ? item(step)
        : Reference.of(names.words(value)).withNote(names.office(value));
  }

  /** {@return statements by the occasion on which they were made} */
  ImmutableList<Group> statements(Stream<Statement> statements) {
    List<StatementOccasion> occasions =
        Streams.<StatementOccasion>concat(
                meetings.stream().map(meeting -> new StatementOccasion.AtMeeting(meeting.id())),
                Stream.of(MeetingKind.values()).map(StatementOccasion.AtSomeMeeting::new),
                record.engagements().stream()
                    .map(engagement -> new StatementOccasion.AtEngagement(engagement.id())),
                record.sideEvents().stream()
                    .map(event -> new StatementOccasion.AtSideEvent(event.id())))
            .toList();
    return statements
        .sorted(
            Comparator.<Statement>comparingInt(
                    statement ->
                        statement
                            .occasion()
                            .map(occasions::indexOf)
                            .filter(place -> place >= 0)
                            .orElse(occasions.size()))
                .thenComparing(statement -> statement.occasion().isEmpty())
                .thenComparingInt(
                    statement -> statement.orderOfRequest().orElse(Integer.MAX_VALUE)))
        .collect(toImmutableListMultimap(Statement::occasion, statement -> statement))
        .asMap()
        .entrySet()
        .stream()
        .map(
            group ->
                new Group(
                    Optional.of(heading(group.getKey())), ImmutableList.copyOf(group.getValue())))
        .collect(toImmutableList());
  }

  private Reference heading(Optional<StatementOccasion> known) {
    if (known.isEmpty()) {
      return Reference.here(formatter.message("statements.no-occasion"));
    }
    StatementOccasion occasion = known.get();
    if (occasion instanceof StatementOccasion.AtMeeting at) {
      return item(at.meeting(), meetings, this::heading);
    }
    if (occasion instanceof StatementOccasion.AtSomeMeeting some) {
      return Reference.here(formatter.label(some.kind()));
    }
    if (occasion instanceof StatementOccasion.AtEngagement at) {
      return item(
          at.engagement(),
          record.engagements(),
          one -> linked(one, Topic.ENGAGEMENTS, one.session()));
    }
    return item(
        ((StatementOccasion.AtSideEvent) occasion).sideEvent(), record.sideEvents(), this::heading);
  }

  private Reference heading(SideEvent event) {
    return Reference.linked(
            event
                .title()
                .map(formatter::text)
                .orElseGet(() -> PageText.here(formatter.message("statements.side-event"))),
            "/side-events/" + event.id().value())
        .withNote(event.mainOrganizer().map(names::of));
  }

  private Reference heading(Meeting meeting) {
    Optional<String> numbered =
        meeting
            .kind()
            .map(
                kind ->
                    meeting.number().isPresent()
                        ? Message.capitalized(Message.numbered(kind, meeting.number().getAsInt()))
                            .in(formatter.language())
                        : formatter.label(kind));
    return Reference.of(
            meeting
                .title()
                .map(formatter::text)
                .or(() -> numbered.map(PageText::here))
                .orElseGet(() -> PageText.unknown(meeting.id().value())))
        .withNote(meeting.slot().map(formatter::when).map(PageText::here));
  }

  private Reference item(Outcome outcome) {
    String number =
        Joiner.on(' ')
            .join(
                Stream.concat(
                        outcome.kind().map(formatter::label).stream(), outcome.number().stream())
                    .iterator());
    Optional<PageText> title = outcome.title().map(formatter::text);
    return new Reference(
        number.isEmpty()
            ? title.orElseGet(() -> PageText.unknown(outcome.id().value()))
            : PageText.here(number),
        title.filter(text -> !number.isEmpty()),
        Optional.empty(),
        outcome.document().flatMap(DocumentReference::link).flatMap(WebAddress::of));
  }

  private Reference item(RoadmapStep step) {
    String note =
        Stream.concat(
                step.status().map(formatter::label).stream(),
                step.due().stream()
                    .map(due -> formatter.message("initiatives.due", formatter.when(due))))
            .collect(Collectors.joining(" · "));
    return Reference.of(formatter.text(step.title()))
        .withNote(Optional.of(note).filter(text -> !text.isEmpty()).map(PageText::here));
  }

  /** {@return the entity with this id, else the id} */
  private static <E extends Entity> Reference item(
      EntityId id, ImmutableList<E> entities, Function<E, Reference> item) {
    return entities.stream()
        .filter(entity -> entity.identity().equals(id))
        .findFirst()
        .map(item)
        .orElseGet(() -> Reference.of(PageText.unknown(id.value())));
  }

  private Reference linked(Entity entity, Topic topic, Optional<SessionId> session) {
    return Reference.linked(
        formatter.text(entity.label(), entity.identity()),
        UriComponentsBuilder.fromPath(topic.page())
            .queryParam("session", session.map(SessionId::value).orElse(""))
            .fragment(anchor(entity))
            .encode()
            .toUriString());
  }

  /** {@return the id of an entry on its page} */
  public static String anchor(Entity entity) {
    return "entry-" + entity.identity().value();
  }
}
