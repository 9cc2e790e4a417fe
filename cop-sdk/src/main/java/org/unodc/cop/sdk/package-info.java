/**
 * The main entry point {@link org.unodc.cop.sdk.Cop}. Each format has its own package; problems and
 * limits, which all formats share, are in {@link org.unodc.cop.sdk.problem}.
 */
@NullMarked
package org.unodc.cop.sdk;

import org.jspecify.annotations.NullMarked;
