/** What those who run the service need: its database, its health, its logs. */
@NullMarked
package org.unodc.cop.examples.programme.operation;

import org.jspecify.annotations.NullMarked;
