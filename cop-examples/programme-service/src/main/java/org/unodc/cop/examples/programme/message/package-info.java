/** Messages to organizers: the outbox of the secretariat, and sending by a mail server. */
@NullMarked
package org.unodc.cop.examples.programme.message;

import org.jspecify.annotations.NullMarked;
