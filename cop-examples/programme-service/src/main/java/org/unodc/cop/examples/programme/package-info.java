/**
 * The desk of a conference secretariat, as a service to copy. The packages: {@code conference}
 * keeps the record, {@code sideevent} and {@code declaration} do what the desk does with it, {@code
 * account} knows who does it and {@code audit} keeps what was done. The doors are {@code api} for
 * programs, which tells them {@code problem}s, and {@code web} and {@code desk} for people; {@code
 * security} stands before all of them. {@code operation} is for those who run the service.
 */
@NullMarked
package org.unodc.cop.examples.programme;

import org.jspecify.annotations.NullMarked;
