/** Code that the table formats share. */
@NullMarked
package org.unodc.cop.sdk.internal.table;

import org.jspecify.annotations.NullMarked;
