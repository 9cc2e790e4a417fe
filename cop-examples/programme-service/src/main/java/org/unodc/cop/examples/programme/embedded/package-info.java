/**
 * A PostgreSQL that starts and stops with the service, for trying it out. A jar for production is
 * built without it.
 */
@NullMarked
package org.unodc.cop.examples.programme.embedded;

import org.jspecify.annotations.NullMarked;
