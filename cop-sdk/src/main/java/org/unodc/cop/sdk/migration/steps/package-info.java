/** The steps from each format to the next, and how they are gone. */
@NullMarked
package org.unodc.cop.sdk.migration.steps;

import org.jspecify.annotations.NullMarked;
