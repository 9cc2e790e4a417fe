/**
 * What the modules for both lines of Jackson have in common. A mapper's parser is copied token by
 * token, so that the codecs see every name and digit as it was written, also those that a mapper
 * would overlook.
 */
@NullMarked
package org.unodc.cop.sdk.codec.mapper;

import org.jspecify.annotations.NullMarked;
