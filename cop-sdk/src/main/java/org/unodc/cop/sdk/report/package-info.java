/**
 * The forms in which a {@link org.unodc.cop.sdk.Report} is written for people and for other
 * programs.
 */
@NullMarked
package org.unodc.cop.sdk.report;

import org.jspecify.annotations.NullMarked;
