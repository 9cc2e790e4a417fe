/**
 * Rules whose id begins with {@code language.}: every text of a record: hidden or lost characters,
 * markup, placeholders and words of another language. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.language;

import org.jspecify.annotations.NullMarked;
