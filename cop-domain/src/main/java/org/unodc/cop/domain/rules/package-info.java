/**
 * Searches that the rules of several headings share. Each subpackage holds the rules of one
 * heading: the part of a rule id before the dot. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules;

import org.jspecify.annotations.NullMarked;
