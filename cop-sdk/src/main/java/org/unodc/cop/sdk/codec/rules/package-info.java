/** The JSON of what is said about records: validation profiles and reports. */
@NullMarked
package org.unodc.cop.sdk.codec.rules;

import org.jspecify.annotations.NullMarked;
