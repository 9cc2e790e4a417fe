package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about ids and references to them, for every type of entity. */
public final class ReferenceRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("reference.resolves", EntityId.class)
              .reading(Scope.NAMES)
              .check(
                  (id, record, findings) -> {
                    if (!ReferenceCheck.resolves(id, record)) {
                      findings.add(Place.here(), new EntityLabel(id, Optional.empty()));
                    }
                  }),
          Rule.error("reference.ids-are-unique", Entity.class)
              .reading(Scope.NAMES)
              .check(
                  (entity, record, findings) -> {
                    if (ReferenceCheck.repeatsAnId(entity, record)) {
                      findings.add(Place.of("id"));
                    }
                  }),
          Rule.notice("reference.is-not-an-orphan", Entity.class)
              .asToDo()
              .reading(Scope.SESSION)
              .when(ReferenceRules::needsReferences)
              .check(
                  (entity, record, findings) -> {
                    if (!ReferenceCheck.isReferredTo(entity, record)) {
                      findings.add(Place.here());
                    }
                  }),
          Rule.warning("reference.lists-name-a-thing-once", Object.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .among(
                  PartialList.class,
                  Convention.class,
                  MeasuredShare.class,
                  EmissionsShare.class,
                  DocumentReference.class,
                  WorkingCalendar.class,
                  RulesOfProcedure.class,
                  Outcome.class,
                  Meeting.class,
                  Session.class,
                  Stakeholder.class,
                  SideEvent.class,
                  SideEventPolicy.class,
                  Engagement.class,
                  Statement.class,
                  YouthConsultation.class,
                  Recommendation.class,
                  ThematicArea.class,
                  Proposal.class,
                  Initiative.class,
                  NationalPilot.class)
              .when(ListRepeats::canRepeat)
              .check(ListRepeats::check),
          Rule.notice("reference.ids-do-not-look-alike", Entity.class)
              .reading(Scope.RECORD)
              .check(
                  (entity, record, findings) ->
                      ReferenceCheck.lookAlike(entity.identity(), record)
                          .ifPresent(other -> findings.add(Place.of("id"), record.label(other)))));

  private ReferenceRules() {}

  /**
   * {@return whether other values of the record are expected to refer to an entity: only to a
   * participant, a unit of the secretariat or a stakeholder}
   */
  private static boolean needsReferences(Entity entity) {
    return entity instanceof Participant
        || entity instanceof SecretariatUnit
        || entity instanceof Stakeholder;
  }
}
