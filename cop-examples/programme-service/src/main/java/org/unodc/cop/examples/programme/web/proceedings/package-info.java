/**
 * The public pages other than the programme: the list of organizations, the deadlines, the lists of
 * speakers, the statistics, the declarations and the summary of the session.
 */
@NullMarked
package org.unodc.cop.examples.programme.web.proceedings;

import org.jspecify.annotations.NullMarked;
