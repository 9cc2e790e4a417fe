/**
 * What all pages share: their frame, their language, the words and forms of each language, the page
 * for what went wrong. The pages themselves are in the packages below and in {@code desk}.
 */
@NullMarked
package org.unodc.cop.examples.programme.web;

import org.jspecify.annotations.NullMarked;
