/** Tests of the public pages as a reader gets them. */
@NullMarked
package org.unodc.cop.examples.programme.web;

import org.jspecify.annotations.NullMarked;
