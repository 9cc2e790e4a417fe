/** Tests of the job with a real embedded cluster and real files. */
@NullMarked
package org.unodc.cop.examples.bulk;

import org.jspecify.annotations.NullMarked;
