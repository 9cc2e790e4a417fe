/** The entities and values of a record that a user looks up. */
@NullMarked
package org.unodc.cop.examples.cli.entry;

import org.jspecify.annotations.NullMarked;
