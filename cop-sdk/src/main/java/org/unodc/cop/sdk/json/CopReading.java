package org.unodc.cop.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.UnknownMember;

/**
 * What a lenient reading found.
 *
 * @param value the value; absent where there are problems
 * @param problems what is wrong, in the order of the places
 * @param unknownMembers the members that their types do not know, with their values, in the order
 *     of the places
 * @param <T> what was read
 */
public record CopReading<T>(
    Optional<T> value,
    ImmutableList<Problem> problems,
    ImmutableList<UnknownMember> unknownMembers) {}
