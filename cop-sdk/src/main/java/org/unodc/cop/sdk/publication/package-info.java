/** The result of writing a calendar or a schedule, and what had to be left out of it. */
@NullMarked
package org.unodc.cop.sdk.publication;

import org.jspecify.annotations.NullMarked;
