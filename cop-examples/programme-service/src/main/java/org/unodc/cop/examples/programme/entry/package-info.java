/** The form for each entry of each list of the record, for the secretariat. */
@NullMarked
package org.unodc.cop.examples.programme.entry;

import org.jspecify.annotations.NullMarked;
