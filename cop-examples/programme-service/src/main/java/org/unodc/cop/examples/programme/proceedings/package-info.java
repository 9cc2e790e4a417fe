/**
 * The public pages about the session: the list of organizations, the deadlines, the lists of
 * speakers, the statistics and the summary.
 */
@NullMarked
package org.unodc.cop.examples.programme.proceedings;

import org.jspecify.annotations.NullMarked;
