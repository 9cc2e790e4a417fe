/** Writes JSON as bytes in UTF-8. This package does not depend on codecs or on the model. */
@NullMarked
package org.unodc.cop.sdk.internal.utf8;

import org.jspecify.annotations.NullMarked;
