/**
 * Code that the modules for Jackson 2 and Jackson 3 share. The tokens of a mapper's parser are
 * copied, so that the codecs see every name and digit as written, including names and digits that a
 * mapper would ignore.
 */
@NullMarked
package org.unodc.cop.sdk.internal.mapper;

import org.jspecify.annotations.NullMarked;
