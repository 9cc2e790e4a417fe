/**
 * Messages in the six official languages: their texts, their arguments, and the labels of entities
 * and codes.
 */
@NullMarked
package org.unodc.cop.domain.message;

import org.jspecify.annotations.NullMarked;
