package org.unodc.cop.examples.programme.sideevent;

import java.util.Optional;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * The application event of a step that changed a side event. It is published within the transaction
 * that stores the step: what a listener writes to the database is stored with the step or not at
 * all, and a listener that throws prevents the step.
 *
 * @param kind the kind of the step
 * @param before the event before the step; empty for an application
 * @param after the event after the step
 * @param record the record with the step, which is not committed yet
 * @param account who took the step
 * @param reason the reason given for the step
 */
public record StepTaken(
    StepKind kind,
    Optional<SideEvent> before,
    SideEvent after,
    Snapshot record,
    Account account,
    Optional<StepReason> reason) {}
