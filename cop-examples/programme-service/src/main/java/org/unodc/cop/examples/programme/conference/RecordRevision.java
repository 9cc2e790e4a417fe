package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import java.util.UUID;

/**
 * A new revision of the record.
 *
 * @param number the number of the revision, counted from 1
 * @param account the account that makes the change; empty if the service itself makes it
 */
record RecordRevision(long number, Optional<UUID> account) {}
