/**
 * The page on which anybody checks a file: a record, or a list in a table. Files are read in memory
 * and forgotten with the answer; nothing is stored or logged.
 */
@NullMarked
package org.unodc.cop.examples.programme.filecheck;

import org.jspecify.annotations.NullMarked;
