/**
 * The answers to requests that failed (RFC 9457): the types of problems, and the findings and the
 * reading problems that such an answer lists.
 */
@NullMarked
package org.unodc.cop.examples.programme.problem;

import org.jspecify.annotations.NullMarked;
