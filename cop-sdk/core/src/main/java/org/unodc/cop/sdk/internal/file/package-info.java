/** Reads and writes the bytes of files and streams, and describes their errors. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.file;

import org.jspecify.annotations.NullMarked;
