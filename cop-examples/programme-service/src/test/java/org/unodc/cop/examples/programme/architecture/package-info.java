/** Tests of the packages: which use which, and which can be deleted. */
@NullMarked
package org.unodc.cop.examples.programme.architecture;

import org.jspecify.annotations.NullMarked;
