package org.unodc.cop.sdk.migration;

import com.google.common.collect.ImmutableList;

/**
 * A document that has been brought to the latest format.
 *
 * @param from the format that it had, such as {@code cop/1}
 * @param to the format that it has
 * @param document the JSON; just as it was given, but without a byte order mark, where that had the
 *     latest format already
 * @param changes what was changed, step by step; the member {@code format} itself is not told
 */
public record Migration(
    String from, String to, String document, ImmutableList<MigrationChange> changes) {}
