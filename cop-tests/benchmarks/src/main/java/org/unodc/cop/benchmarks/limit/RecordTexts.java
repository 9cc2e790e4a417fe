package org.unodc.cop.benchmarks.limit;

import java.util.List;
import java.util.function.Consumer;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * Visits the texts of a record.
 *
 * @param localized called with each text in languages
 * @param single called with each text without a language
 */
record RecordTexts(Consumer<LocalizedText> localized, Consumer<String> single) {
  void visit(Conference record) {
    record.title().ifPresent(localized);
    for (Convention convention : record.conventions()) {
      localized.accept(convention.title());
    }
    record.stakeholders().forEach(this::stakeholder);
    record.sessions().forEach(this::session);
    record.sideEvents().forEach(this::sideEvent);
    record.declarations().forEach(this::declaration);
  }

  private void stakeholder(Stakeholder stakeholder) {
    localized.accept(stakeholder.name());
    stakeholder.acronyms().forEach(single);
    stakeholder.kind().ifPresent(kind -> single.accept(kind.word()));
    stakeholder.website().ifPresent(single);
    sources(stakeholder.sources());
  }

  private void session(Session session) {
    session.title().ifPresent(localized);
    session.venue().ifPresent(this::venue);
    for (AgendaItem item : session.agendaItems()) {
      item.number().ifPresent(single);
      item.title().ifPresent(localized);
    }
    for (Meeting meeting : session.meetings()) {
      meeting.title().ifPresent(localized);
    }
  }

  private void venue(Venue venue) {
    venue.city().ifPresent(localized);
    for (Room room : venue.rooms()) {
      room.name().ifPresent(localized);
    }
  }

  private void sideEvent(SideEvent event) {
    event.title().ifPresent(localized);
    event.summary().ifPresent(localized);
    event.mainOrganizer().ifPresent(this::actor);
    event.coOrganizers().forEach(this::actor);
    event.speakers().forEach(this::actor);
    event.languages().forEach(single);
    event.themes().forEach(localized);
    sources(event.sources());
  }

  private void actor(Actor actor) {
    if (actor instanceof Actor.PersonActor named) {
      Person person = named.person();
      single.accept(person.name());
      person.affiliation().ifPresent(localized);
      person.basis().ifPresent(this::basis);
    }
  }

  private void basis(NamingBasis basis) {
    if (basis instanceof NamingBasis.Published published) {
      published.source().title().ifPresent(localized);
    }
  }

  private void declaration(Declaration declaration) {
    declaration.title().ifPresent(localized);
    declaration.sponsor().ifPresent(this::actor);
    declaration.areas().ifPresent(areas -> areas.items().forEach(this::area));
  }

  private void area(ThematicArea area) {
    localized.accept(area.title());
    for (Proposal proposal : area.proposals()) {
      proposal.text().ifPresent(localized);
      for (ArticleReference article : proposal.articles()) {
        single.accept(article.article());
      }
    }
  }

  private void sources(List<Source> sources) {
    for (Source source : sources) {
      source.title().ifPresent(localized);
    }
  }
}
