package org.unodc.cop.tests.jackson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.sideevent.SideEvent;

/** A document of a user that contains values of the model. */
record Desk(
    List<SideEvent> events,
    Optional<LocalizedText> title,
    Map<SessionId, List<StakeholderId>> invited,
    Map<SessionKind, ParticipantEmissions> shares,
    Map<String, Timing> days,
    Timing day,
    Actor.StakeholderActor lead) {}
