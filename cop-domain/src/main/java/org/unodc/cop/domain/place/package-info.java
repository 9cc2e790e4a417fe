/**
 * States with their codes, names and regional groups, and the venues of sessions. This package does
 * not record which States are party to which treaties.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.place;

import org.jspecify.annotations.NullMarked;
