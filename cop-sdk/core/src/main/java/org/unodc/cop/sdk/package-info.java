/**
 * The main entry point {@link org.unodc.cop.sdk.Cop}. Each format has its own package; problems and
 * limits, which all formats share, are in {@link org.unodc.cop.sdk.problem}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk;

import org.jspecify.annotations.NullMarked;
