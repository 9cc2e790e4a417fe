/**
 * Rules whose id begins with {@code source.}: sources, links, published figures and remarks. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.source;

import org.jspecify.annotations.NullMarked;
