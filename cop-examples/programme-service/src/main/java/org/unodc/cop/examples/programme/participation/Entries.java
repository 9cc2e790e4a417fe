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
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.WebAddress;

/** Writes what a record has about participation as entries of pages, in one language. */
final class Entries {
  private final Conference record;
  private final PageFormatter formatter;
  private final EntityNames names;
  private final ImmutableList<Meeting> meetings;

  Entries(Conference record, PageFormatter formatter) {
    this.record = record;
    this.formatter = formatter;
    this.names = new EntityNames(record, formatter);
    this.meetings =
        record.sessions().stream()
            .flatMap(session -> session.meetings().stream())
            .collect(toImmutableList());
  }

  /** {@return statements by the occasion on which they were made} */
  ImmutableList<Entry.Group> statements(Stream<Statement> statements) {
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
        .collect(toImmutableListMultimap(Statement::occasion, this::entry))
        .asMap()
        .entrySet()
        .stream()
        .map(
            group ->
                new Entry.Group(
                    Optional.of(heading(group.getKey())), ImmutableList.copyOf(group.getValue())))
        .collect(toImmutableList());
  }

  private Entry.Item heading(Optional<StatementOccasion> known) {
    if (known.isEmpty()) {
      return Entry.Item.here(formatter.message("statements.no-occasion"));
    }
    StatementOccasion occasion = known.get();
    if (occasion instanceof StatementOccasion.AtMeeting at) {
      return item(at.meeting(), meetings, this::heading);
    }
    if (occasion instanceof StatementOccasion.AtSomeMeeting some) {
      return Entry.Item.here(formatter.label(some.kind()));
    }
    if (occasion instanceof StatementOccasion.AtEngagement at) {
      return item(at.engagement(), record.engagements(), this::item);
    }
    return item(
        ((StatementOccasion.AtSideEvent) occasion).sideEvent(), record.sideEvents(), this::heading);
  }

  private Entry.Item heading(SideEvent event) {
    return Entry.Item.linked(
            event
                .title()
                .map(formatter::text)
                .orElseGet(() -> PageText.here(formatter.message("statements.side-event"))),
            "/side-events/" + event.id().value())
        .withNote(event.mainOrganizer().map(names::of));
  }

  private Entry.Item heading(Meeting meeting) {
    Optional<String> numbered =
        meeting
            .kind()
            .map(
                kind ->
                    meeting.number().isPresent()
                        ? Message.capitalized(Message.numbered(kind, meeting.number().getAsInt()))
                            .in(formatter.language())
                        : formatter.label(kind));
    return Entry.Item.of(
            meeting
                .title()
                .map(formatter::text)
                .or(() -> numbered.map(PageText::here))
                .orElseGet(() -> PageText.unknown(meeting.id().value())))
        .withNote(meeting.slot().map(formatter::when).map(PageText::here));
  }

  private Entry entry(Statement statement) {
    return new Draft(
            statement,
            statement
                .title()
                .map(formatter::text)
                .or(() -> statement.deliveredBy().stream().findFirst().map(names::of))
                .orElseGet(() -> PageText.unknown(statement.id().value())))
        .badges(statement.mode().stream())
        .badges(statement.delivery().stream())
        .texts(statement.summary(), statement.text())
        .actors("statements.speakers", statement.deliveredBy())
        .actors("statements.on-behalf-of", statement.onBehalfOf())
        .when("participation.when", statement.when())
        .fact(
            "statements.agenda-item",
            statement.agendaItem().stream().map(names::of).map(Entry.Item::of))
        .fact(
            "statements.presents",
            statement.stemsFrom().stream()
                .map(id -> item(id, record.youthConsultations(), this::item)))
        .texts("statements.first", statement.firstOfItsKind().stream().toList())
        .quotes(
            statement.quotations().stream()
                .map(
                    quoted ->
                        new Entry.Quote(
                            formatter.text(quoted.text()), quoted.speaker().map(this::item))))
        .entry(statement.document().stream().toList(), statement.sources());
  }

  Entry entry(YouthConsultation consultation) {
    return new Draft(consultation, formatter.text(consultation.title(), consultation.id()))
        .badges(consultation.format().stream())
        .when("participation.when", consultation.when())
        .actors("youth.organizers", consultation.organizers())
        .count("youth.participants", consultation.participants())
        .count("youth.countries", consultation.countries())
        .fact("youth.outcome", consultation.outcomeStatement().stream().map(this::statement))
        .figures(consultation.publishedFigures())
        .part("youth.recommendations", consultation.recommendations().stream().map(this::entry))
        .entry(ImmutableList.of(), consultation.sources());
  }

  private Entry entry(Recommendation recommendation) {
    return new Draft("", formatter.text(recommendation.text(), recommendation.id()))
        .actors("youth.addressees", recommendation.addressees())
        .texts("youth.themes", recommendation.themes())
        .fact(
            "youth.taken-up",
            Stream.concat(
                recommendation.takenUpInStatements().stream().map(this::statement),
                recommendation.takenUpInOutcomes().stream()
                    .map(id -> item(id, record.outcomes(), this::item))))
        .entry(ImmutableList.of(), ImmutableList.of());
  }

  private Entry.Item item(Outcome outcome) {
    String number =
        Joiner.on(' ')
            .join(
                Stream.concat(
                        outcome.kind().map(formatter::label).stream(), outcome.number().stream())
                    .iterator());
    Optional<PageText> title = outcome.title().map(formatter::text);
    return new Entry.Item(
        number.isEmpty()
            ? title.orElseGet(() -> PageText.unknown(outcome.id().value()))
            : PageText.here(number),
        title.filter(text -> !number.isEmpty()),
        Optional.empty(),
        outcome.document().flatMap(DocumentReference::link).flatMap(WebAddress::of));
  }

  Entry entry(Engagement engagement) {
    Draft draft = new Draft(engagement, formatter.text(engagement.title(), engagement.id()));
    engagement.kind().map(formatter::label).ifPresent(draft.badges::add);
    return draft
        .texts(engagement.summary(), Optional.empty())
        .when("participation.when", engagement.when())
        .actors("engagements.hosts", engagement.hosts())
        .actors("engagements.interlocutors", engagement.interlocutors())
        .actors("engagements.attendees", engagement.attendees())
        .count("engagements.participants", engagement.participants())
        .texts("engagements.topics", engagement.topics())
        .entry(engagement.documents(), engagement.sources());
  }

  Entry entry(Initiative initiative) {
    return new Draft(initiative, formatter.text(initiative.title()))
        .actors("initiatives.coordinator", initiative.coordinator().stream().toList())
        .when("initiatives.start", initiative.start())
        .texts("initiatives.aims", initiative.aims())
        .part("initiatives.pilots", initiative.pilots().stream().map(this::entry))
        .entry(ImmutableList.of(), initiative.sources());
  }

  private Entry entry(NationalPilot pilot) {
    PageText state = names.of(pilot.participant());
    return new Draft("", pilot.title().map(formatter::text).orElse(state))
        .fact("initiatives.state", pilot.title().stream().map(titled -> Entry.Item.of(state)))
        .actors("initiatives.partners", pilot.partners())
        .when("initiatives.start", pilot.start())
        .texts("initiatives.priorities", pilot.priorities())
        .fact("initiatives.roadmap", pilot.roadmap().stream().map(this::item))
        .entry(ImmutableList.of(), pilot.sources());
  }

  private Entry.Item item(RoadmapStep step) {
    String note =
        Stream.concat(
                step.status().map(formatter::label).stream(),
                step.due().stream()
                    .map(due -> formatter.message("initiatives.due", formatter.when(due))))
            .collect(Collectors.joining(" · "));
    return Entry.Item.of(formatter.text(step.title()))
        .withNote(Optional.of(note).filter(text -> !text.isEmpty()).map(PageText::here));
  }

  private Entry.Item item(Actor actor) {
    if (actor instanceof Actor.PersonActor named) {
      return item(named.person());
    }
    Optional<ReportedCount> number =
        actor instanceof Actor.UnnamedActor unnamed ? unnamed.number() : Optional.empty();
    return Entry.Item.of(names.of(actor))
        .withNote(number.map(formatter::count).map(PageText::here));
  }

  private Entry.Item item(Person person) {
    return Entry.Item.of(PageText.unknown(person.name())).withNote(names.office(person));
  }

  private Entry.Item statement(StatementId id) {
    return item(id, record.statements(), this::item);
  }

  private Entry.Item item(Statement statement) {
    return linked(statement, Topic.STATEMENTS, statement.session());
  }

  private Entry.Item item(YouthConsultation consultation) {
    return linked(consultation, Topic.YOUTH, consultation.session());
  }

  private Entry.Item item(Engagement engagement) {
    return linked(engagement, Topic.ENGAGEMENTS, engagement.session());
  }

  /** {@return the entity with this id, else the id} */
  private static <E extends Entity> Entry.Item item(
      EntityId id, ImmutableList<E> entities, Function<E, Entry.Item> item) {
    return entities.stream()
        .filter(entity -> entity.identity().equals(id))
        .findFirst()
        .map(item)
        .orElseGet(() -> Entry.Item.of(PageText.unknown(id.value())));
  }

  private Entry.Item linked(Entity entity, Topic topic, Optional<SessionId> session) {
    return Entry.Item.linked(
        formatter.text(entity.label(), entity.identity()),
        UriComponentsBuilder.fromPath(topic.page())
            .queryParam("session", session.map(SessionId::value).orElse(""))
            .fragment(anchor(entity))
            .encode()
            .toUriString());
  }

  /** {@return the id of an entry on its page} */
  private static String anchor(Entity entity) {
    return "entry-" + entity.identity().value();
  }

  /** Collects the parts of an entry; what the record does not have is left out. */
  private final class Draft {
    private final String anchor;
    private final PageText title;
    private final ImmutableList.Builder<PageText> badges = ImmutableList.builder();
    private final ImmutableList.Builder<Entry.Fact> facts = ImmutableList.builder();
    private final ImmutableList.Builder<Entry.Quote> quotes = ImmutableList.builder();
    private final ImmutableList.Builder<Entry.Part> parts = ImmutableList.builder();
    private Optional<PageText> summary = Optional.empty();
    private Optional<PageText> text = Optional.empty();
    private ImmutableList<FigureLine> figures = ImmutableList.of();

    private Draft(Entity entity, PageText title) {
      this(anchor(entity), title);
    }

    private Draft(String anchor, PageText title) {
      this.anchor = anchor;
      this.title = title;
    }

    private Draft badges(Stream<? extends Enum<?>> codes) {
      codes.map(formatter::label).map(PageText::here).forEach(badges::add);
      return this;
    }

    private Draft texts(Optional<LocalizedText> shortText, Optional<LocalizedText> wholeText) {
      summary = shortText.map(formatter::text);
      text = wholeText.map(formatter::text);
      return this;
    }

    private Draft fact(String label, Stream<Entry.Item> items) {
      ImmutableList<Entry.Item> known = items.collect(toImmutableList());
      if (!known.isEmpty()) {
        facts.add(new Entry.Fact(label, known));
      }
      return this;
    }

    private Draft actors(String label, Collection<Actor> actors) {
      return fact(label, actors.stream().map(Entries.this::item));
    }

    private Draft texts(String label, Collection<LocalizedText> texts) {
      return fact(label, texts.stream().map(formatter::text).map(Entry.Item::of));
    }

    private Draft when(String label, Optional<? extends Timing> when) {
      return fact(label, when.stream().map(formatter::when).map(Entry.Item::here));
    }

    private Draft count(String label, Optional<ReportedCount> count) {
      return fact(label, count.stream().map(formatter::count).map(Entry.Item::here));
    }

    private Draft quotes(Stream<Entry.Quote> quoted) {
      quoted.forEach(quotes::add);
      return this;
    }

    private Draft figures(Collection<ReportedFigure> published) {
      figures = FigureLine.of(published, formatter);
      return this;
    }

    private Draft part(String heading, Stream<Entry> entries) {
      ImmutableList<Entry> known = entries.collect(toImmutableList());
      if (!known.isEmpty()) {
        parts.add(new Entry.Part(heading, known));
      }
      return this;
    }

    private Entry entry(Collection<DocumentReference> documents, Collection<Source> sources) {
      return new Entry(
          anchor,
          title,
          badges.build(),
          summary,
          text,
          facts.build(),
          quotes.build(),
          figures,
          parts.build(),
          ImmutableList.copyOf(documents),
          ImmutableList.copyOf(sources));
    }
  }
}
