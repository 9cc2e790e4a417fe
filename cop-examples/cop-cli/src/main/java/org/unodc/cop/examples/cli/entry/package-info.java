/** The values of a record with their places, and the entities that a user looks up. */
@NullMarked
package org.unodc.cop.examples.cli.entry;

import org.jspecify.annotations.NullMarked;
