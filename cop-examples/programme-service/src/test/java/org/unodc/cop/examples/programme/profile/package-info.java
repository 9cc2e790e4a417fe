/** Tests of the page of the own account. */
@NullMarked
package org.unodc.cop.examples.programme.profile;

import org.jspecify.annotations.NullMarked;
