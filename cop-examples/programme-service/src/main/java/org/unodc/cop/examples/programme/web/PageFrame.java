package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param language the value of the attribute lang
 * @param direction the value of the attribute dir
 * @param conference what the conference is called
 * @param session what the session is called
 * @param occasion where and when it meets; empty where neither is known
 * @param remarks what the record says of itself as a whole, such as that it is an example
 * @param languages the same page in the six languages
 * @param section the part of the service it belongs to: the segment after the language
 * @param account the name of the account that is signed in
 * @param secretariat whether it is one of the secretariat
 */
public record PageFrame(
    String language,
    String direction,
    PageText conference,
    PageText session,
    String occasion,
    ImmutableList<PageText> remarks,
    ImmutableList<LanguageLink> languages,
    String section,
    Optional<String> account,
    boolean secretariat) {

  /**
   * The page in another language.
   *
   * @param tag the language
   * @param name what it is called in itself
   * @param link the address
   */
  public record LanguageLink(String tag, String name, String link) {}
}
