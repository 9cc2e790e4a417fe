/** The embedded database and the request ids, for the operators of the service. */
@NullMarked
package org.unodc.cop.examples.programme.operation;

import org.jspecify.annotations.NullMarked;
