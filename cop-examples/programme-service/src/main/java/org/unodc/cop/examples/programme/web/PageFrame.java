package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The data of the frame that surrounds every page.
 *
 * @param language the value of the attribute lang
 * @param direction the value of the attribute dir
 * @param conference the name of the conference
 * @param session the name of the session
 * @param occasion the city and the days of the session; empty if the record has neither
 * @param zone the sentence that states the time zone of the times on the page
 * @param remarks the remarks on the record as a whole, such as that it is an example
 * @param address the public address of the page; empty if none is configured
 * @param languages the links to the same page in the six languages
 * @param section the section of the service: the path segment after the language
 * @param review the remark on the review of the translation; empty if all of it was reviewed
 * @param account the name of the account that is signed in; empty if none is
 * @param seesAll whether that account may see the whole record
 * @param decides whether that account may decide for the secretariat
 * @param asOf the sentence that the record may be out of date; empty if it is current
 * @param period when the period for applications begins or ended; empty while it is open
 * @param tooOld whether the reader submitted a form from a page that was too old, so that nothing
 *     was changed
 */
public record PageFrame(
    String language,
    String direction,
    PageText conference,
    PageText session,
    String occasion,
    String zone,
    ImmutableList<PageText> remarks,
    Optional<String> address,
    ImmutableList<LanguageLink> languages,
    String section,
    Optional<String> review,
    Optional<String> account,
    boolean seesAll,
    boolean decides,
    Optional<String> asOf,
    Optional<String> period,
    boolean tooOld) {

  /**
   * A link to the page in one language.
   *
   * @param tag the language tag
   * @param name the name of the language in that language
   * @param link the address
   */
  public record LanguageLink(String tag, String name, String link) {}
}
