/**
 * Records that come with the library. What their sources do not say is absent, and what is
 * uncertain bears a remark.
 */
@NullMarked
package org.unodc.cop.sdk.reference;

import org.jspecify.annotations.NullMarked;
