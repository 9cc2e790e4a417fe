/**
 * The accounts of organizers and the secretariat. The package {@code security} and the operations
 * themselves decide what an account may do.
 */
@NullMarked
package org.unodc.cop.examples.programme.account;

import org.jspecify.annotations.NullMarked;
