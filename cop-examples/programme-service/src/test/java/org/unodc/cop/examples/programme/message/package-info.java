/** Tests of messages to organizers. */
@NullMarked
package org.unodc.cop.examples.programme.message;

import org.jspecify.annotations.NullMarked;
