package org.unodc.cop.domain.quantity;

import java.math.BigDecimal;

/**
 * One end of a share.
 *
 * @param percent the end in percent
 * @param included whether the share can be just this
 */
public record ShareBound(BigDecimal percent, boolean included) {}
