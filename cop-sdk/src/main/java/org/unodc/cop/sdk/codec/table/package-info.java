/** What the formats of tables share beneath their doors. */
@NullMarked
package org.unodc.cop.sdk.codec.table;

import org.jspecify.annotations.NullMarked;
