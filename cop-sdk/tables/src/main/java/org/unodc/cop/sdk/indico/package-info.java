/**
 * Reads and counts the registrations of a session that Indico exports for organizers. The sheet
 * comes from {@link org.unodc.cop.sdk.csv} or {@code org.unodc.cop.sdk.xlsx}.
 *
 * <table>
 * <caption>The columns that are read</caption>
 * <tr><th>column</th><th>known headers</th><th>read as</th></tr>
 * <tr><td>{@code registration state}</td><td>Registration state</td><td>a stage: Pending and
 * Awaiting payment are nominated, Completed is registered, Withdrawn is withdrawn, and Rejected is
 * rejected</td></tr>
 * <tr><td>{@code checked in}</td><td>Checked in</td><td>attended, in addition to the stage; without
 * this column, attendance is not known</td></tr>
 * <tr><td>{@code country}</td><td>Country, State</td><td>the State of a group</td></tr>
 * <tr><td>{@code organization}</td><td>Organization, Affiliation</td><td>the organization of a
 * group</td></tr>
 * <tr><td>{@code category}</td><td>Category, Participant category</td><td>the category of a
 * group</td></tr>
 * <tr><td>{@code id}</td><td>ID</td><td>not read; an id that occurs twice is noted</td></tr>
 * <tr><td>{@code function}, {@code name}</td><td>Function, Position; Name</td><td>persons, only if
 * a basis to name them is given</td></tr>
 * </table>
 *
 * <p>The titles of fields differ between events; a mapping assigns them to columns. Other columns,
 * such as addresses, prices and dates, are not read.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.indico;

import org.jspecify.annotations.NullMarked;
