/**
 * Searches in a single text for traces of mistakes: characters that nobody sees, letters that were
 * lost, markup, placeholders and words of another language, and the rules about them. Each search
 * takes time in proportion to the text. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.wording;

import org.jspecify.annotations.NullMarked;
