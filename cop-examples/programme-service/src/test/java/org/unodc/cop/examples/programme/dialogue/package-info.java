/** Tests of confirmations, questions and notes. */
@NullMarked
package org.unodc.cop.examples.programme.dialogue;

import org.jspecify.annotations.NullMarked;
