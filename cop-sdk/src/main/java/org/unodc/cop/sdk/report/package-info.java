/**
 * What a validation found, for people and for other programs: a {@link
 * org.unodc.cop.sdk.report.Report} and the forms that it is written in.
 */
@NullMarked
package org.unodc.cop.sdk.report;

import org.jspecify.annotations.NullMarked;
