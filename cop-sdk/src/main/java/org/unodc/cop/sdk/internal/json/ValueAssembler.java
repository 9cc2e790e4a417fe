package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;

/** Creates a value from the values of its members, in the order of the declaration. */
@FunctionalInterface
interface ValueAssembler<T> {
  /**
   * Creates the value.
   *
   * @param slots the values of the members, none of which is null
   */
  T assemble(@Nullable Object[] slots);
}
