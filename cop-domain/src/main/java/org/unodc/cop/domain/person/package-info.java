/** Natural persons and the basis on which they may be named. */
@NullMarked
package org.unodc.cop.domain.person;

import org.jspecify.annotations.NullMarked;
