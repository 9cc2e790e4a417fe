/** What {@code cop-yaml} provides to {@code cop-sdk} as services. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.service.yaml;

import org.jspecify.annotations.NullMarked;
