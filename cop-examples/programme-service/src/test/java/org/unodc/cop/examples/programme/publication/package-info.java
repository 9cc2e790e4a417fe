/** Tests of the draft of the programme. */
@NullMarked
package org.unodc.cop.examples.programme.publication;

import org.jspecify.annotations.NullMarked;
