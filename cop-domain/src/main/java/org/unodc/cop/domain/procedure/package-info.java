/**
 * The rules of procedure of a conference as data: each number with its rule, each version with its
 * day.
 */
@NullMarked
package org.unodc.cop.domain.procedure;

import org.jspecify.annotations.NullMarked;
