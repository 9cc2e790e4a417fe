/** Validation reports whose findings have positions in the validated file. */
@NullMarked
package org.unodc.cop.sdk.validation;

import org.jspecify.annotations.NullMarked;
