/** The texts of problems in six languages. */
@NullMarked
package org.unodc.cop.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
