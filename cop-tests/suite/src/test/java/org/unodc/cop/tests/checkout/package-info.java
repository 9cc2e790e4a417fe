/** Where the sources and classes of the library are. */
@NullMarked
package org.unodc.cop.tests.checkout;

import org.jspecify.annotations.NullMarked;
