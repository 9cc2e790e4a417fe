/**
 * Support for tests of programs that use the library: values of each type of the model, assertions
 * on reports and exceptions, two records for each rule, one that satisfies it and one that breaks
 * it, and random records. This package contains no tests.
 */
@NullMarked
package org.unodc.cop.testkit;

import org.jspecify.annotations.NullMarked;
