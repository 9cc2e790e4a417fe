/** Tests of the page that checks files. */
@NullMarked
package org.unodc.cop.examples.programme.filecheck;

import org.jspecify.annotations.NullMarked;
