/**
 * Rules about what supports the facts of a record: published figures, sources, links, remarks and
 * the persons who are named.
 */
@NullMarked
package org.unodc.cop.domain.evidence;

import org.jspecify.annotations.NullMarked;
