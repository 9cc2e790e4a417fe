package org.unodc.cop.domain.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A bound of a share.
 *
 * @param percent the bound in percent
 * @param included whether the share can be equal to the bound
 */
public record ShareBound(BigDecimal percent, boolean included) {
  public ShareBound {
    requireNonNull(percent, "percent");
  }
}
