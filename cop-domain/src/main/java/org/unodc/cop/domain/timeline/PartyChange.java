package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A change of whether a participant is party to another treaty.
 *
 * @param day the day of the change
 * @param participant the participant
 * @param isParty whether it is a party from that day
 */
public record PartyChange(LocalDate day, ParticipantId participant, Answer isParty) {}
