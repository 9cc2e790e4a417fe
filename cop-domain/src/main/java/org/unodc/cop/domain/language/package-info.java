/** The six official languages of the United Nations, and text in any language. */
@NullMarked
package org.unodc.cop.domain.language;

import org.jspecify.annotations.NullMarked;
