/**
 * A whole record as the sheets of a workbook, which a person reads and changes without knowing the
 * JSON: {@link org.unodc.cop.sdk.workbook.RecordWorkbook}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.workbook;

import org.jspecify.annotations.NullMarked;
