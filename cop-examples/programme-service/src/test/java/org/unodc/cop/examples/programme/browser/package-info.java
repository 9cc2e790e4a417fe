/**
 * The pages in a real Chromium, as people use them. Where there is none the tests are passed over,
 * but not in CI.
 */
@NullMarked
package org.unodc.cop.examples.programme.browser;

import org.jspecify.annotations.NullMarked;
