/**
 * Saves files atomically and loads message catalogues from properties files.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.file;

import org.jspecify.annotations.NullMarked;
