/**
 * What tests of programs that use the library need: one value of each type of the model, and for
 * each rule a record that keeps it and one that breaks it. It tests nothing itself.
 */
@NullMarked
package org.unodc.cop.testkit;

import org.jspecify.annotations.NullMarked;
