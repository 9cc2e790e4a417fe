/**
 * Entry points for values of the model as JSON: {@link org.unodc.cop.sdk.json.CopJson} reads and
 * writes them. The JSON of each type is declared once for all formats, in the internal packages.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.json;

import org.jspecify.annotations.NullMarked;
