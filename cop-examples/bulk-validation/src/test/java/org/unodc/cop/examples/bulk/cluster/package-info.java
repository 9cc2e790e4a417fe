/**
 * A cluster of processes, for tests and figures. It needs nothing but the JDK and the jars that the
 * build puts into {@code target}.
 */
@NullMarked
package org.unodc.cop.examples.bulk.cluster;

import org.jspecify.annotations.NullMarked;
