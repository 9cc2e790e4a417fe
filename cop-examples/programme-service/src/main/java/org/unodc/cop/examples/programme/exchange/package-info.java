/**
 * The record as a file: export, check and replacement of the whole record, and lists of it as
 * documents.
 */
@NullMarked
package org.unodc.cop.examples.programme.exchange;

import org.jspecify.annotations.NullMarked;
