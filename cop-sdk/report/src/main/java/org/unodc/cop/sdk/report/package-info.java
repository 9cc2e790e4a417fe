/**
 * Output formats of a {@link org.unodc.cop.sdk.validation.Report}, for people and for other
 * programs: {@link org.unodc.cop.sdk.report.ReportFormat} lists them and writes them. {@link
 * org.unodc.cop.sdk.report.RepeatedFinding} puts findings with one cause together, and {@link
 * org.unodc.cop.sdk.report.DisplayWidth} measures text for a terminal.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.report;

import org.jspecify.annotations.NullMarked;
