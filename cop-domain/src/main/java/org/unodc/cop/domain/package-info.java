/**
 * The conference: the record that the library reads, validates and writes. Its parts are in the
 * subpackages.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain;

import org.jspecify.annotations.NullMarked;
