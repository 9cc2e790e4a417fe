package org.unodc.cop.domain.procedure;

import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * How many votes one participant has, and why.
 *
 * @param participant who asks
 * @param votes how many; at least nought where nothing is known
 * @param ruling whether it may vote, with reason and rule
 */
public record VotingRight(
    ParticipantId participant, ReportedCount votes, ProceduralAnswer ruling) {}
