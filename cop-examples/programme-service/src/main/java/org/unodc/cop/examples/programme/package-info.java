/**
 * The desk of a conference secretariat, as a service to copy. The packages: {@code conference}
 * keeps the record, {@code sideevent} and {@code declaration} do what the desk does with it, {@code
 * account} knows who does it, {@code api} and {@code web} are the two doors, {@code security}
 * stands before both, {@code operation} is for those who run it.
 */
@NullMarked
package org.unodc.cop.examples.programme;

import org.jspecify.annotations.NullMarked;
