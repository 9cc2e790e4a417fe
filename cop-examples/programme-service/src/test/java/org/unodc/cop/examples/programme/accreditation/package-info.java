/** Tests of accreditations on the desk. */
@NullMarked
package org.unodc.cop.examples.programme.accreditation;

import org.jspecify.annotations.NullMarked;
