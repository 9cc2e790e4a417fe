/**
 * Natural persons and the basis on which they may be named.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.person;

import org.jspecify.annotations.NullMarked;
