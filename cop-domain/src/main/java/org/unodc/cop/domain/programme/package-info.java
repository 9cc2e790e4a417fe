/**
 * Applications for side events, the policy that they follow, and the programme that comes of them.
 */
@NullMarked
package org.unodc.cop.domain.programme;

import org.jspecify.annotations.NullMarked;
