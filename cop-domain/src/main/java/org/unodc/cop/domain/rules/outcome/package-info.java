/**
 * Rules whose id begins with {@code outcome.}: outcomes, drafts and the symbols of documents. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.outcome;

import org.jspecify.annotations.NullMarked;
