/** The page on which users change the password of their own account. */
@NullMarked
package org.unodc.cop.examples.programme.profile;

import org.jspecify.annotations.NullMarked;
