package org.unodc.cop.domain.rules.source;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about what a link leads to. */
public final class LinkTargetRules {
  /** Secrets and trackers in the query, or a session of a browser in the path. */
  private static final String PARAMETERS =
      "[?&;#](?:pwd|password|passwd|passcode|token|access_token|auth|authkey|sig|sid|jsessionid"
          + "|utm_[a-z]{1,20}+|fbclid|gclid|mc_eid)=";

  /** Services of mail filters, search engines and networks that forward to a target. */
  private static final String FORWARDERS =
      "safelinks\\.protection\\.outlook\\.com/|://urldefense\\.|://(?:www\\.)?google\\.[a-z.]{2,6}+/url\\?"
          + "|://l\\.facebook\\.com/|linkprotect\\.cudasvc\\.com/";

  /** Pages on which a document is edited, and signs of the sentence around a link. */
  private static final String EDITORS_AND_ENDS =
      "://docs\\.google\\.com/.{1,200}/edit(?![a-z])|[),;]\\.?$";

  /** Signs of a query or an end: an indirect link has one, unless it is an edit link. */
  private static final CharMatcher MAY_BE_INDIRECT = CharMatcher.anyOf("?&;#),");

  private static final Pattern INDIRECT =
      Pattern.compile(
          PARAMETERS + "|" + FORWARDERS + "|" + EDITORS_AND_ENDS, Pattern.CASE_INSENSITIVE);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("source.links-lead-straight-to-their-target", Object.class)
              .reading(Scope.VALUE)
              .among(Source.class, DocumentReference.class, Stakeholder.class, SideEvent.class)
              .given(
                  (value, record) -> SourceRules.linkOf(value),
                  (value, link, record, findings) -> {
                    if (isIndirect(link.text())) {
                      findings.add(Place.of(link.accessor()));
                    }
                  }));

  private LinkTargetRules() {}

  /**
   * {@return whether a link has a secret or a tracker, or leads to something else than its target}
   */
  private static boolean isIndirect(String link) {
    return (MAY_BE_INDIRECT.matchesAnyOf(link) || link.endsWith("/edit"))
        && INDIRECT.matcher(link).find()
        && !(link.endsWith(")") && link.indexOf('(') >= 0);
  }
}
