/**
 * States with their codes, names and regional groups, and the venues of sessions. This package does
 * not record which States are party to which treaties.
 */
@NullMarked
package org.unodc.cop.domain.place;

import org.jspecify.annotations.NullMarked;
