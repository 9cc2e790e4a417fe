/**
 * The main entry point {@link org.unodc.cop.sdk.Cop}, and types that all formats share: problems,
 * limits and the exception. Each format has its own package.
 */
@NullMarked
package org.unodc.cop.sdk;

import org.jspecify.annotations.NullMarked;
