/** What {@code cop-report} provides to {@code cop-sdk} as services. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.service.report;

import org.jspecify.annotations.NullMarked;
