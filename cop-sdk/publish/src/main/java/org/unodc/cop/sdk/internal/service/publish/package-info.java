/** What {@code cop-publish} provides to {@code cop-sdk} as services. Not exported. */
@NullMarked
package org.unodc.cop.sdk.internal.service.publish;

import org.jspecify.annotations.NullMarked;
