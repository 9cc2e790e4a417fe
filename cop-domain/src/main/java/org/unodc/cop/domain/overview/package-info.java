/** Lists and tables that a secretariat draws up from a record, such as the list of participants. */
@NullMarked
package org.unodc.cop.domain.overview;

import org.jspecify.annotations.NullMarked;
