/** Rules as data, what they find, and the report. */
@NullMarked
package org.unodc.cop.domain.rule;

import org.jspecify.annotations.NullMarked;
