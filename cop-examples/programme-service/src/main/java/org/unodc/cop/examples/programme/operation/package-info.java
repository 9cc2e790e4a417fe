/** The request ids and outages of the database, for the operators of the service. */
@NullMarked
package org.unodc.cop.examples.programme.operation;

import org.jspecify.annotations.NullMarked;
