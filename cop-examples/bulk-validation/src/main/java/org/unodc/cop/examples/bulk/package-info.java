/**
 * A job of Apache Flink that validates any number of records, or the elements of one record of any
 * size, by the rules of the library. {@link org.unodc.cop.examples.bulk.LineJudge} validates a line
 * and does not depend on Flink. {@link org.unodc.cop.examples.bulk.BulkJob} defines how lines and
 * findings travel between the tasks of the job.
 */
@NullMarked
package org.unodc.cop.examples.bulk;

import org.jspecify.annotations.NullMarked;
