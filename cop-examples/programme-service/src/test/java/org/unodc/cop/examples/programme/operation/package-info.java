/** Tests of the service as a process: that it can be killed, and how much it bears. */
@NullMarked
package org.unodc.cop.examples.programme.operation;

import org.jspecify.annotations.NullMarked;
