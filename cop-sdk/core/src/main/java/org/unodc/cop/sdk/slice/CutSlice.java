package org.unodc.cop.sdk.slice;

import com.google.common.collect.ImmutableListMultimap;

/**
 * A slice of a record that is at hand.
 *
 * @param slice the slice
 * @param indices the indices in the record of the elements in each list of the slice
 */
record CutSlice(Slice slice, ImmutableListMultimap<ElementList, Integer> indices) {}
