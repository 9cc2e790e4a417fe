/** What {@code cop-xlsx} provides to {@code cop-sdk} as services. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.service.xlsx;

import org.jspecify.annotations.NullMarked;
