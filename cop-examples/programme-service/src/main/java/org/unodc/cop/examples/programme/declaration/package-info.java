/** Declarations of civil society: their public pages, and their signatures. */
@NullMarked
package org.unodc.cop.examples.programme.declaration;

import org.jspecify.annotations.NullMarked;
