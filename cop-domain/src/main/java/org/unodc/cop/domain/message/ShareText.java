package org.unodc.cop.domain.message;

import java.math.BigDecimal;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;

/** The texts of shares. */
enum ShareText implements MessageKey {
  PERCENT("percent"),
  BETWEEN("between"),
  AT_LEAST("at-least"),
  MORE_THAN("more-than"),
  AT_MOST("at-most"),
  LESS_THAN("less-than"),
  UNKNOWN("unknown"),
  AS_PRINTED("as-printed");

  private final String key;

  ShareText(String name) {
    this.key = "share." + name;
  }

  @Override
  public String key() {
    return key;
  }

  static Message of(Share share) {
    Message text = bounds(share.lower(), share.upper());
    return share.takenAsPrinted() ? Message.of(AS_PRINTED, text) : text;
  }

  private static Message bounds(Optional<ShareBound> lower, Optional<ShareBound> upper) {
    if (lower.isPresent() && lower.equals(upper)) {
      return percent(lower.get());
    }
    if (lower.isPresent() && upper.isPresent()) {
      return Message.of(BETWEEN, percent(lower.get()), percent(upper.get()));
    }
    return lower
        .map(bound -> Message.of(bound.included() ? AT_LEAST : MORE_THAN, percent(bound)))
        .or(
            () ->
                upper.map(
                    bound -> Message.of(bound.included() ? AT_MOST : LESS_THAN, percent(bound))))
        .orElseGet(() -> Message.of(UNKNOWN));
  }

  static Message percent(BigDecimal percent) {
    return Message.of(PERCENT, new Decimal(percent));
  }

  private static Message percent(ShareBound bound) {
    return percent(bound.percent());
  }

  /**
   * A decimal number.
   *
   * @param value the number, with as many decimals as are shown
   */
  record Decimal(BigDecimal value) implements Translatable {
    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.decimal(value, language);
    }
  }
}
