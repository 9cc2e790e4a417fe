@NullMarked
package org.unodc.cop.examples.programme.speed;

import org.jspecify.annotations.NullMarked;
