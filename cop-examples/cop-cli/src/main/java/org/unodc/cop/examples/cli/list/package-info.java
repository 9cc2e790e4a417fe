/**
 * The lists that commands print: what each list contains, and one writer for each form. This
 * package uses the outputs and the texts.
 */
@NullMarked
package org.unodc.cop.examples.cli.list;

import org.jspecify.annotations.NullMarked;
