package org.unodc.cop.examples.bulk;

/**
 * How the record whose elements are in the lines is validated in slices.
 *
 * @param cut cuts the record
 * @param judge validates the slices
 */
record SlicedRecord(SliceCut cut, SliceJudge judge) {}
