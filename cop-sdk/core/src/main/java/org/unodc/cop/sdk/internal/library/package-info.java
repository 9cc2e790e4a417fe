/** The optional libraries and the lowest versions of them that work. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.library;

import org.jspecify.annotations.NullMarked;
