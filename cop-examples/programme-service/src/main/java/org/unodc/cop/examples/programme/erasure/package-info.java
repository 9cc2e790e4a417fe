/** The pages on which the secretariat finds persons and erases them from the record. */
@NullMarked
package org.unodc.cop.examples.programme.erasure;

import org.jspecify.annotations.NullMarked;
