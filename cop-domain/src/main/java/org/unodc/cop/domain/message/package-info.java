/**
 * Messages in the six official languages: their texts, their arguments, and the labels of entities
 * and codes.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.message;

import org.jspecify.annotations.NullMarked;
