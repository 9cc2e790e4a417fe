/**
 * The six official languages of the United Nations, texts in any language, and the characters that
 * are unsafe in a text.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.language;

import org.jspecify.annotations.NullMarked;
