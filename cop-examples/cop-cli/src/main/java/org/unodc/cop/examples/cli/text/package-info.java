/** The texts of the command in six languages. */
@NullMarked
package org.unodc.cop.examples.cli.text;

import org.jspecify.annotations.NullMarked;
