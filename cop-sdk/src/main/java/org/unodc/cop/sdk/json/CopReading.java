package org.unodc.cop.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.Problem;

/**
 * What a lenient reading found.
 *
 * @param value the value; absent where there are problems
 * @param problems what is wrong, in the order of the places
 * @param unknownMembers one problem for each member that its type does not know, and that was
 *     passed over, in the order of the places; after 1,000 one that says that there are more
 * @param <T> what was read
 */
public record CopReading<T>(
    Optional<T> value, ImmutableList<Problem> problems, ImmutableList<Problem> unknownMembers) {}
