/**
 * What is different between two records: which things were added, removed, changed and moved, as
 * values, as a JSON Patch (RFC 6902) and in sentences.
 *
 * <p>Two records are compared by their JSON. Of two lists, elements with an {@code id} belong
 * together where their ids are equal; of others those that are equal, and those left over that
 * stand at the same place between them.
 */
@NullMarked
package org.unodc.cop.sdk.diff;

import org.jspecify.annotations.NullMarked;
