/** What is done with declarations of civil society: they are signed. */
@NullMarked
package org.unodc.cop.examples.programme.declaration;

import org.jspecify.annotations.NullMarked;
