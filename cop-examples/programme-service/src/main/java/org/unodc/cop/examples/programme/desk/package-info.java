/**
 * The pages of organizers and of the secretariat. What may be done is decided in {@code sideevent};
 * how forms are read is in {@code form}.
 */
@NullMarked
package org.unodc.cop.examples.programme.desk;

import org.jspecify.annotations.NullMarked;
