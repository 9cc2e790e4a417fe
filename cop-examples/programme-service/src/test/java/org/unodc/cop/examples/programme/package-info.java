/** Tests of the service from outside, and what they share. */
@NullMarked
package org.unodc.cop.examples.programme;

import org.jspecify.annotations.NullMarked;
