/** Lists as tables. */
@NullMarked
package org.unodc.cop.sdk.table;

import org.jspecify.annotations.NullMarked;
