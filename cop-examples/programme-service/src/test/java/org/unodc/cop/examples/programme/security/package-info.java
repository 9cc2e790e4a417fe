/** What the service lets pass and what not, asked from outside. */
@NullMarked
package org.unodc.cop.examples.programme.security;

import org.jspecify.annotations.NullMarked;
