/** Tests of the audit log. */
@NullMarked
package org.unodc.cop.examples.programme.audit;

import org.jspecify.annotations.NullMarked;
