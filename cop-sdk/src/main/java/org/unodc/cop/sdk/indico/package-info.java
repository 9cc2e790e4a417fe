/**
 * The registrations of a session as Indico exports them for its organizers, read as numbers. The
 * sheet comes from {@link org.unodc.cop.sdk.csv} or {@link org.unodc.cop.sdk.xlsx}.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>column</th><th>known as</th><th>becomes</th></tr>
 * <tr><td>{@code registration state}</td><td>Registration state</td><td>a stage: Pending and Awaiting payment are
 * nominated, Completed is registered, Withdrawn and Rejected are what they say</td></tr>
 * <tr><td>{@code checked in}</td><td>Checked in</td><td>attended, beside the stage; without this
 * column nobody knows who attended</td></tr>
 * <tr><td>{@code country}</td><td>Country, State</td><td>the State of a group</td></tr>
 * <tr><td>{@code organization}</td><td>Organization, Affiliation</td><td>the organization of a
 * group</td></tr>
 * <tr><td>{@code category}</td><td>Category, Participant category</td><td>the category of a
 * group</td></tr>
 * <tr><td>{@code id}</td><td>ID</td><td>nothing; one that stands twice is noted</td></tr>
 * <tr><td>{@code function}, {@code name}</td><td>Function, Position; Name</td><td>persons, and only
 * where a basis to name them is given</td></tr>
 * </table>
 *
 * <p>The titles of fields differ from event to event: a mapping says which are meant. No other
 * column is read, such as addresses, prices and dates.
 */
@NullMarked
package org.unodc.cop.sdk.indico;

import org.jspecify.annotations.NullMarked;
