/**
 * Forms of the desk. This package keeps entries exactly as submitted, reads them into values of the
 * record, and assigns every problem to a field. Other packages act on the values.
 */
@NullMarked
package org.unodc.cop.examples.programme.form;

import org.jspecify.annotations.NullMarked;
