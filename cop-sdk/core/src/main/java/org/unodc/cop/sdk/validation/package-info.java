/**
 * Validation reports whose findings have positions in the validated file.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.validation;

import org.jspecify.annotations.NullMarked;
