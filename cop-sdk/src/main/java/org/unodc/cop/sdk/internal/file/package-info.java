/** Reads and writes bytes of files and streams, and words their errors. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.file;

import org.jspecify.annotations.NullMarked;
