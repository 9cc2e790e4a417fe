/**
 * Access control for the API and the pages: authentication, authorization, and limits on the size
 * and rate of requests. The package {@code account} defines accounts.
 */
@NullMarked
package org.unodc.cop.examples.programme.security;

import org.jspecify.annotations.NullMarked;
