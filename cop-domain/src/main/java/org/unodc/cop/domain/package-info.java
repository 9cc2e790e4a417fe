/**
 * The conference: the record that the library reads, validates and writes. Its parts are in the
 * subpackages.
 */
@NullMarked
package org.unodc.cop.domain;

import org.jspecify.annotations.NullMarked;
