/** Saves files atomically and loads message catalogues from properties files. */
@NullMarked
package org.unodc.cop.sdk.file;

import org.jspecify.annotations.NullMarked;
