/**
 * How programs are told why a request was not fulfilled (RFC 9457): the types of problems, and
 * findings and mistakes of reading as they stand in an answer.
 */
@NullMarked
package org.unodc.cop.examples.programme.problem;

import org.jspecify.annotations.NullMarked;
