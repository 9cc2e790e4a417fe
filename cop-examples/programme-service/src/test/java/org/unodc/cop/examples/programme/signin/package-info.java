/** Tests of the sign-in through an identity provider. */
@NullMarked
package org.unodc.cop.examples.programme.signin;

import org.jspecify.annotations.NullMarked;
