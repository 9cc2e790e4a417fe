/**
 * The pages of organizers and of the secretariat. The package {@code sideevent} decides which steps
 * are allowed; the package {@code form} reads forms.
 */
@NullMarked
package org.unodc.cop.examples.programme.desk;

import org.jspecify.annotations.NullMarked;
