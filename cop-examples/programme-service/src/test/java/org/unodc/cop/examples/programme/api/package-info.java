/** Tests of the door for programs, over HTTP. */
@NullMarked
package org.unodc.cop.examples.programme.api;

import org.jspecify.annotations.NullMarked;
