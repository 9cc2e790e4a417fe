/** What values are made of, so that rules can look at every part of a record without reflection. */
@NullMarked
package org.unodc.cop.domain.part;

import org.jspecify.annotations.NullMarked;
