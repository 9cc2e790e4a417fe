/**
 * The door {@link org.unodc.cop.sdk.Cop} and what all formats have in common: problems, limits and
 * the one exception. What belongs to one format is in the package of that format.
 */
@NullMarked
package org.unodc.cop.sdk;

import org.jspecify.annotations.NullMarked;
