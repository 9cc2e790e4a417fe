package org.unodc.cop.benchmarks.limit;

import java.util.function.Consumer;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The ids of a record, and the references to them. */
final class RecordIds {
  private RecordIds() {}

  /** Passes the id of each entity. */
  static void entities(Conference record, Consumer<EntityId> action) {
    action.accept(record.id());
    for (Convention convention : record.conventions()) {
      action.accept(convention.id());
    }
    for (Participant participant : record.participants()) {
      action.accept(participant.id());
    }
    for (Stakeholder stakeholder : record.stakeholders()) {
      action.accept(stakeholder.id());
    }
    for (Session session : record.sessions()) {
      action.accept(session.id());
      session.venue().ifPresent(venue -> venue.rooms().forEach(room -> room(room, action)));
      for (AgendaItem item : session.agendaItems()) {
        action.accept(item.id());
      }
      for (Meeting meeting : session.meetings()) {
        action.accept(meeting.id());
      }
    }
    for (SideEvent event : record.sideEvents()) {
      action.accept(event.id());
    }
    for (Declaration declaration : record.declarations()) {
      action.accept(declaration.id());
      declaration
          .areas()
          .ifPresent(areas -> areas.items().forEach(area -> action.accept(area.id())));
    }
  }

  private static void room(Room room, Consumer<EntityId> action) {
    action.accept(room.id());
  }

  /** Passes each reference. */
  static void references(Conference record, Consumer<EntityId> action) {
    record.convention().ifPresent(action);
    for (TreatyAction treatyAction : record.treatyActions()) {
      action.accept(treatyAction.participant());
      action.accept(treatyAction.instrument());
    }
    for (Session session : record.sessions()) {
      ofSession(session, action);
    }
    for (SideEvent event : record.sideEvents()) {
      ofSideEvent(event, action);
    }
    for (Declaration declaration : record.declarations()) {
      ofDeclaration(declaration, action);
    }
  }

  private static void ofSession(Session session, Consumer<EntityId> action) {
    session.convention().ifPresent(action);
    for (Meeting meeting : session.meetings()) {
      meeting.room().ifPresent(action);
      meeting.agendaItems().forEach(action);
    }
    session.sideEvents().ifPresent(events -> events.items().forEach(action));
  }

  private static void ofSideEvent(SideEvent event, Consumer<EntityId> action) {
    event.session().ifPresent(action);
    event.mainOrganizer().ifPresent(actor -> ofActor(actor, action));
    event.coOrganizers().forEach(actor -> ofActor(actor, action));
    event.speakers().forEach(actor -> ofActor(actor, action));
    event.room().ifPresent(action);
    event.agendaItems().forEach(action);
    for (SideEventSubject subject : event.presents()) {
      if (subject instanceof SideEventSubject.DeclarationSubject presented) {
        action.accept(presented.declaration());
      }
    }
  }

  private static void ofActor(Actor actor, Consumer<EntityId> action) {
    if (actor instanceof Actor.ParticipantActor participant) {
      action.accept(participant.participant());
    } else if (actor instanceof Actor.StakeholderActor stakeholder) {
      action.accept(stakeholder.stakeholder());
    }
  }

  private static void ofDeclaration(Declaration declaration, Consumer<EntityId> action) {
    declaration.sponsor().ifPresent(actor -> ofActor(actor, action));
    declaration.launchedAt().ifPresent(action);
    declaration.areas().ifPresent(areas -> areas.items().forEach(area -> ofArea(area, action)));
    declaration
        .signatures()
        .ifPresent(signatures -> signatures.items().forEach(signer -> ofSignature(signer, action)));
  }

  private static void ofArea(ThematicArea area, Consumer<EntityId> action) {
    for (Proposal proposal : area.proposals()) {
      for (ArticleReference article : proposal.articles()) {
        action.accept(article.convention());
      }
    }
  }

  private static void ofSignature(Signature signature, Consumer<EntityId> action) {
    signature.stakeholder().ifPresent(action);
  }
}
