package org.unodc.cop.examples.programme.sideevent;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * A finding of a rule in a side event or in the application for it.
 *
 * @param finding the finding
 * @param pointer the place, as a JSON Pointer into an {@link EventApplication}: it begins with
 *     {@code /sideEvent} or {@code /application}
 */
public record EventFinding(Finding finding, String pointer) {
  private static final Splitter PLACE = Splitter.on('/');
  private static final ImmutableSet<String> OF_SECRETARIAT =
      ImmutableSet.of(
          "session",
          "mainOrganizer",
          "slot",
          "day",
          "room",
          "status",
          "mergedInto",
          "applicant",
          "submittedAt");
  private static final String ROOM_HOLDS_THOSE_EXPECTED = "side-event.room-holds-those-expected";
  private static final Pattern TENTATIVE =
      Pattern.compile("[(\uff08]?\u2068?" + ApplicationIntake.TENTATIVE_ID + "\u2069?[)\uff09]?");

  /**
   * {@return whether the finding warns of a step, so that it has to be confirmed: also one about a
   * room that is too small for those who are expected, which the rules only note}
   */
  boolean isWarning() {
    return finding.severity() == Severity.WARNING
        || (finding.severity() == Severity.NOTICE
            && finding.caseOrRule().value().equals(ROOM_HOLDS_THOSE_EXPECTED));
  }

  /**
   * {@return whether only the secretariat can change what the finding is about, such as the time}
   */
  boolean isForSecretariat() {
    List<String> segments = PLACE.splitToList(pointer);
    return segments.size() > 2 && OF_SECRETARIAT.contains(segments.get(2));
  }

  /** {@return a key that equal findings about an event have, whatever their arguments} */
  String key() {
    return finding.caseOrRule().value() + "@" + pointer;
  }

  /** {@return the message, in which a draft is called so, as it has no id yet} */
  public String message(OfficialLanguage language) {
    String draft = ServiceTexts.message("desk.form.draft").in(language);
    return TENTATIVE.matcher(finding.message(language)).replaceAll(Matcher.quoteReplacement(draft));
  }
}
