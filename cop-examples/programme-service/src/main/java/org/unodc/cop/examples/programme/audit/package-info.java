/** What was done that somebody may ask about later, and by which account; not what changed. */
@NullMarked
package org.unodc.cop.examples.programme.audit;

import org.jspecify.annotations.NullMarked;
