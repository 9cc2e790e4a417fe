/**
 * What all pages share: the frame, the language, the formatting in each language and the messages
 * of the error page. The pages themselves are in the subpackages and in {@code desk}.
 */
@NullMarked
package org.unodc.cop.examples.programme.web;

import org.jspecify.annotations.NullMarked;
