/**
 * The desk of a conference secretariat: an example service to copy and adapt.
 *
 * <ul>
 *   <li>{@code conference} stores the record.
 *   <li>{@code sideevent} and {@code declaration} contain the operations of the desk on the record.
 *   <li>{@code account} contains the accounts of the users.
 *   <li>{@code audit} logs what the accounts did.
 *   <li>{@code api} is the HTTP API for programs, which reports errors with the types of {@code
 *       problem}.
 *   <li>{@code web} contains the public pages, and {@code desk} the pages for organizers and the
 *       secretariat.
 *   <li>{@code text} has the texts of all of these in six languages.
 *   <li>{@code security} protects the API and the pages.
 *   <li>{@code operation} contains what operators of the service need.
 * </ul>
 */
@NullMarked
package org.unodc.cop.examples.programme;

import org.jspecify.annotations.NullMarked;
