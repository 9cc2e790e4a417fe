/**
 * Reads the table in which a depositary publishes the status of a treaty: a row for each
 * participant, a column for signatures, and columns for the other actions. The entry point is
 * {@link org.unodc.cop.sdk.depositary.DepositaryTable}; {@link org.unodc.cop.sdk.csv} and {@code
 * org.unodc.cop.sdk.xlsx} turn files into a {@link org.unodc.cop.sdk.table.Sheet}. A table with one
 * row for each action is read by {@link org.unodc.cop.sdk.table.CopTable} instead.
 *
 * <table>
 * <caption>What is read, and how</caption>
 * <tr><th>in the table</th><th>meaning</th></tr>
 * <tr><td>headers</td><td>the participant, and one or more actions, such as {@code Ratification,
 * Acceptance(A), Approval(AA), Accession(a), Succession(d)}, in any order and in the six official
 * languages. Capital and small letters of marks differ</td></tr>
 * <tr><td>{@code 12 Jun 1992 a}</td><td>the action that the header explains by the mark {@code a};
 * a mark that the header does not explain is a problem</td></tr>
 * <tr><td>{@code 12 Jun 1992 P}</td><td>if the header explains the mark as an action that the model
 * does not have, such as {@code Participation(P)}, a problem, unless a mapping of the header states the kind of action</td></tr>
 * <tr><td>{@code 12 Jun 1992}</td><td>the action without a mark in the header; a problem if there
 * is none or more than one</td></tr>
 * <tr><td>{@code 24 Dec 2000 d, 26 Oct 1998 a}</td><td>two actions</td></tr>
 * <tr><td>{@code [12 Jun 1992]}, or a participant in brackets</td><td>the participant has
 * withdrawn. The depositary states the day of withdrawal in a footnote, so this is a problem unless
 * the same row, in a column such as {@code Withdrawal}, or the record states it</td></tr>
 * <tr><td>reservations, declarations, objections, territorial application</td><td>not read, because
 * a day alone does not describe them; a note reports the column</td></tr>
 * <tr><td>a blank cell or a dash</td><td>no action; {@code n/a} is a problem</td></tr>
 * <tr><td>days</td><td>with the name of the month in one of the six languages, as 1992-06-12, or as
 * 14/06/1992; 03/04/1992 only if the day is set to come first</td></tr>
 * <tr><td>{@code China 1, 2}, {@code 12 Jun 1992 a 3}</td><td>numbers of footnotes; a note reports each, because footnotes are not read</td></tr>
 * <tr><td>names</td><td>of States in the six languages, with former names and other spellings, and
 * the ids and names of participants of the record. A State that the record lacks is added, and so
 * is the European Union, with its memberships ({@link
 * org.unodc.cop.domain.party.OtherParticipants})</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.depositary;

import org.jspecify.annotations.NullMarked;
