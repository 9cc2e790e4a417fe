/**
 * Stands before both doors: who somebody is, what they may do, how much and how often. What an
 * account is, is in {@code account}.
 */
@NullMarked
package org.unodc.cop.examples.programme.security;

import org.jspecify.annotations.NullMarked;
