package org.unodc.cop.sdk.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;

/**
 * How many texts of a translation have been reviewed by a named speaker of the language. A review
 * is no longer counted after the English or the translation has changed.
 *
 * @param reviewed the number of texts that have been reviewed
 * @param all the number of all texts
 */
public record ReviewedTexts(int reviewed, int all) {
  private static final Properties REVIEWED = counts();

  /**
   * Creates the counts.
   *
   * @throws IllegalArgumentException if a number is negative, or if more texts are reviewed than
   *     there are
   */
  public ReviewedTexts {
    checkArgument(
        0 <= reviewed && reviewed <= all,
        "the number of reviewed texts is %s, but must be from 0 to %s",
        reviewed,
        all);
  }

  /** {@return the counts of the texts of reports and of stories; all of the English ones} */
  public static ReviewedTexts of(OfficialLanguage language) {
    requireNonNull(language, "language");
    int all =
        MessageCatalogue.standard().keys(language).size()
            + new ReportLabels(language).keys().size();
    return new ReviewedTexts(language == OfficialLanguage.ENGLISH ? all : reviewed(language), all);
  }

  /**
   * {@return the sentence that is to be shown with the texts, in their language, unless all of them
   * have been reviewed}
   */
  public Optional<String> remark(OfficialLanguage language) {
    if (reviewed == all) {
      return Optional.empty();
    }
    ReportLabels labels = new ReportLabels(language);
    return Optional.of(
        reviewed == 0
            ? labels.get("unreviewed")
            : labels.get("reviewed-in-part", (long) reviewed, (long) all));
  }

  private static Properties counts() {
    Properties counts = new Properties();
    try {
      counts.load(new StringReader(HtmlHead.resource("reviewed-texts.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  private static int reviewed(OfficialLanguage language) {
    return Integer.parseInt(REVIEWED.getProperty(language.tag()));
  }
}
