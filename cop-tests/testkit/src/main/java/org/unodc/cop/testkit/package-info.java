/**
 * What tests of programs that use the library need: values of each type of the model, assertions on
 * what the library says, for each rule a record that keeps it and one that breaks it, and records
 * that chance makes. It tests nothing itself.
 */
@NullMarked
package org.unodc.cop.testkit;

import org.jspecify.annotations.NullMarked;
