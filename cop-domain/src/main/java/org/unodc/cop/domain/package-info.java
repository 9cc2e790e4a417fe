/**
 * The conference as a whole: the record that is read, validated and written, its index, and the
 * rulebook. Everything that a record holds lives in the rooms below.
 */
@NullMarked
package org.unodc.cop.domain;

import org.jspecify.annotations.NullMarked;
