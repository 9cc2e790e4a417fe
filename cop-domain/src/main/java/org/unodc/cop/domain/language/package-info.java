/** The six official languages of the United Nations, and texts in any language. */
@NullMarked
package org.unodc.cop.domain.language;

import org.jspecify.annotations.NullMarked;
