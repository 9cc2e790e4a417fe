/**
 * A draft of the programme: everybody sees times, rooms and events as they were published last,
 * until the secretariat publishes the programme again. It is off until the first publication.
 */
@NullMarked
package org.unodc.cop.examples.programme.publication;

import org.jspecify.annotations.NullMarked;
