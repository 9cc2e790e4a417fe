/**
 * What the secretariat and organizers ask and answer about a side event: confirmations of
 * co-organizers, questions to the applicant, and internal notes.
 */
@NullMarked
package org.unodc.cop.examples.programme.dialogue;

import org.jspecify.annotations.NullMarked;
