package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.Nullable;

/** Makes a value from what was read for each of its members, in the order of the declaration. */
@FunctionalInterface
interface Assembly<T> {
  /**
   * Makes the value.
   *
   * @param slots none of them null
   */
  T assemble(@Nullable Object[] slots);
}
