package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import java.util.UUID;

/**
 * A revision of the record that is being made.
 *
 * @param number which one, counted from the first
 * @param account who makes it; absent where the service itself does
 */
record RecordRevision(long number, Optional<UUID> account) {}
