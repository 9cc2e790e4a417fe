/** Sign-in of people through an identity provider, by OpenID Connect, if one is configured. */
@NullMarked
package org.unodc.cop.examples.programme.signin;

import org.jspecify.annotations.NullMarked;
