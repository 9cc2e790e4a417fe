/**
 * The public pages about participation: the participants of a session, the youth consultations
 * before it, the statements, the dialogues with organizations, and initiatives.
 */
@NullMarked
package org.unodc.cop.examples.programme.participation;

import org.jspecify.annotations.NullMarked;
