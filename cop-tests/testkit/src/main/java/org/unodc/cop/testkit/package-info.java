/**
 * What tests of programs that use the library need: one value of each type of the model, for each
 * rule a record that keeps it and one that breaks it, and records that chance makes. It tests
 * nothing itself.
 */
@NullMarked
package org.unodc.cop.testkit;

import org.jspecify.annotations.NullMarked;
