/** What {@code cop-tables} provides to {@code cop-sdk} as services. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.service.tables;

import org.jspecify.annotations.NullMarked;
