/**
 * The six official languages of the United Nations, texts in any language, and the characters that
 * are unsafe in a text.
 */
@NullMarked
package org.unodc.cop.domain.language;

import org.jspecify.annotations.NullMarked;
