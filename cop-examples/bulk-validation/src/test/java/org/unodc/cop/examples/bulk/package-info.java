/** Tests of the job, with an embedded cluster and real files. */
@NullMarked
package org.unodc.cop.examples.bulk;

import org.jspecify.annotations.NullMarked;
