/** The accreditation of organizations: list, objections, decisions, and the list for States. */
@NullMarked
package org.unodc.cop.examples.programme.accreditation;

import org.jspecify.annotations.NullMarked;
