/** Tests of the scope of rules, and of records that are validated in slices. */
@NullMarked
package org.unodc.cop.tests.slice;

import org.jspecify.annotations.NullMarked;
