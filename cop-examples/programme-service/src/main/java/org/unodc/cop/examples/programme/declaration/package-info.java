/** Signing declarations of civil society. */
@NullMarked
package org.unodc.cop.examples.programme.declaration;

import org.jspecify.annotations.NullMarked;
