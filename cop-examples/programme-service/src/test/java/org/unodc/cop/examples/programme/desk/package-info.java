/** The pages of organizers and of the desk, asked over their forms. */
@NullMarked
package org.unodc.cop.examples.programme.desk;

import org.jspecify.annotations.NullMarked;
