/** A conference from its first application to its restored record, through the public pages. */
@NullMarked
package org.unodc.cop.examples.programme.story;

import org.jspecify.annotations.NullMarked;
