package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;

/** Creates a value from the contents of its members, in the order of the declaration. */
@FunctionalInterface
interface ValueAssembler<T> {
  /**
   * Creates the value.
   *
   * @param slots an array with the contents of the members; null for members that are absent
   * @param from the index of the content of the first member
   */
  T assemble(@Nullable Object[] slots, int from);
}
