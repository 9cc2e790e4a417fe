/**
 * A job of Apache Flink that validates any number of records, or the things of one record of any
 * size, by the rules of the library. What a line is worth is said in {@link
 * org.unodc.cop.examples.bulk.LineJudge} and knows no Flink; how lines travel is drawn in {@link
 * org.unodc.cop.examples.bulk.BulkJob}.
 */
@NullMarked
package org.unodc.cop.examples.bulk;

import org.jspecify.annotations.NullMarked;
