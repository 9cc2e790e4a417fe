@NullMarked
package org.unodc.cop.examples.programme.embedded;

import org.jspecify.annotations.NullMarked;
