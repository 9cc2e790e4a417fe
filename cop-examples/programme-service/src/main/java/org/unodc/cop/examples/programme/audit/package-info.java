/** The audit log: which account did what. Changes of the record are in its history instead. */
@NullMarked
package org.unodc.cop.examples.programme.audit;

import org.jspecify.annotations.NullMarked;
