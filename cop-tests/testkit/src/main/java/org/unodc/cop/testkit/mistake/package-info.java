/**
 * The catalogue of mistakes that people make in records, and trials that plant them in sound
 * records to see which of them a rulebook finds.
 */
@NullMarked
package org.unodc.cop.testkit.mistake;

import org.jspecify.annotations.NullMarked;
