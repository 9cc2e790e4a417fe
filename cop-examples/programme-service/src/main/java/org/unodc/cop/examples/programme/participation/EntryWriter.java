package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Writes the facts of entries in one language. */
final class EntryWriter {
  private final Conference record;
  private final PageFormatter formatter;
  private final EntityNames names;

  EntryWriter(Conference record, PageFormatter formatter) {
    this.record = record;
    this.formatter = formatter;
    this.names = new EntityNames(record, formatter);
  }

  PageFormatter formatter() {
    return formatter;
  }

  EntityNames names() {
    return names;
  }

  /** {@return the facts that have a value} */
  static ImmutableList<Entry.Fact> present(Entry.Fact... facts) {
    return Arrays.stream(facts).filter(fact -> !fact.items().isEmpty()).collect(toImmutableList());
  }

  /** {@return the parts that have an entry} */
  static ImmutableList<Entry.Part> present(Entry.Part... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.entries().isEmpty())
        .collect(toImmutableList());
  }

  Entry.Fact fact(String label, Stream<Entry.Item> items) {
    return new Entry.Fact(label, items.collect(toImmutableList()));
  }

  Entry.Fact actors(String label, Collection<Actor> actors) {
    return fact(label, actors.stream().map(this::item));
  }

  Entry.Fact texts(String label, Collection<LocalizedText> texts) {
    return fact(label, texts.stream().map(formatter::text).map(Entry.Item::of));
  }

  Entry.Fact when(String label, Optional<? extends Timing> when) {
    return word(label, when.map(formatter::when));
  }

  Entry.Fact count(String label, Optional<ReportedCount> count) {
    return word(label, count.map(formatter::count));
  }

  Entry.Fact word(String label, Optional<String> word) {
    return fact(label, word.stream().map(PageText::here).map(Entry.Item::of));
  }

  Entry.Item item(Actor actor) {
    if (actor instanceof Actor.PersonActor named) {
      return item(named.person());
    }
    Optional<ReportedCount> number =
        actor instanceof Actor.UnnamedActor unnamed ? unnamed.number() : Optional.empty();
    return Entry.Item.of(names.of(actor))
        .withNote(number.map(count -> PageText.here(formatter.count(count))));
  }

  Entry.Item item(Person person) {
    ImmutableList<PageText> notes =
        Stream.concat(person.title().stream(), person.affiliation().stream())
            .map(formatter::text)
            .collect(toImmutableList());
    Optional<PageText> note =
        notes.stream()
            .findFirst()
            .map(
                first ->
                    new PageText(
                        Joiner.on(" · ").join(Iterables.transform(notes, PageText::text)),
                        first.lang(),
                        first.dir()));
    return Entry.Item.of(PageText.unknown(person.name())).withNote(note);
  }

  /** {@return the title of a statement, with a link to it} */
  Entry.Item statement(StatementId id) {
    return record.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .map(statement -> linked(statement, Topic.STATEMENTS, statement.session()))
        .orElseGet(() -> unknown(id));
  }

  /** {@return the title of a youth consultation, with a link to it} */
  Entry.Item consultation(YouthConsultationId id) {
    return record.youthConsultations().stream()
        .filter(consultation -> consultation.id().equals(id))
        .findFirst()
        .map(consultation -> linked(consultation, Topic.YOUTH, consultation.session()))
        .orElseGet(() -> unknown(id));
  }

  /** {@return the title of an engagement, with a link to it} */
  Entry.Item engagement(EngagementId id) {
    return record.engagements().stream()
        .filter(engagement -> engagement.id().equals(id))
        .findFirst()
        .map(engagement -> linked(engagement, Topic.ENGAGEMENTS, engagement.session()))
        .orElseGet(() -> unknown(id));
  }

  private Entry.Item linked(Entity entity, Topic topic, Optional<SessionId> session) {
    String page =
        UriComponentsBuilder.fromPath(topic.page())
            .queryParam("session", session.map(SessionId::value).orElse(""))
            .fragment(anchor(entity))
            .encode()
            .toUriString();
    return Entry.Item.linked(formatter.text(entity.label(), entity.identity()), Optional.of(page));
  }

  /** {@return the id of an entry on its page} */
  static String anchor(Entity entity) {
    return "entry-" + entity.identity().value();
  }

  private static Entry.Item unknown(Object id) {
    return Entry.Item.of(PageText.unknown(id.toString()));
  }
}
