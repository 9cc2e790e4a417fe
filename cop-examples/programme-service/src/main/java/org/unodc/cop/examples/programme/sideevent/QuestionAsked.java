package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * The application event of a question that the secretariat asked the applicant for a side event. It
 * is published within the transaction that stores the question.
 *
 * @param event the event that the question is about
 * @param text the question, in the language in which it was written
 * @param record the record with the event
 * @param account who asked
 */
public record QuestionAsked(
    SideEvent event, LocalizedText text, Snapshot record, Account account) {}
