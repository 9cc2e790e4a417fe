/** The texts of pages, of problems and of the desk in six languages. */
@NullMarked
package org.unodc.cop.examples.programme.text;

import org.jspecify.annotations.NullMarked;
