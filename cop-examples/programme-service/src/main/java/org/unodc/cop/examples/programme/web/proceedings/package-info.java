/**
 * What everybody may know of the conference besides its programme: who is on the list of
 * organizations, what is due, who speaks, how many came, what was declared.
 */
@NullMarked
package org.unodc.cop.examples.programme.web.proceedings;

import org.jspecify.annotations.NullMarked;
