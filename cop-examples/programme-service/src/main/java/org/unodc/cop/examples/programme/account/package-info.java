/**
 * Who acts: organizers, who apply for an organization, and the secretariat. Not what they may do.
 */
@NullMarked
package org.unodc.cop.examples.programme.account;

import org.jspecify.annotations.NullMarked;
