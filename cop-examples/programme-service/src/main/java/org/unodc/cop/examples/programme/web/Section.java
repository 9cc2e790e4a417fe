package org.unodc.cop.examples.programme.web;

/**
 * A link in the navigation. Each package declares beans for its own pages, so that the links
 * disappear with the package.
 *
 * @param area the navigation that contains the link
 * @param place the place in the navigation, in ascending order
 * @param path the path after that of the area; empty for the first page of the area
 * @param text the key of the text
 */
public record Section(Area area, int place, String path, String text) {

  /** The places of links. */
  public enum Area {
    /** The pages for everybody. Their paths follow the language. */
    PUBLIC,

    /** The pages for everybody that few people need: linked at the foot of each page. */
    FOOT,

    /** The pages for everybody who is signed in. Their paths follow the language. */
    ACCOUNT,

    /** The pages of the secretariat. Their paths follow {@code /desk}. */
    DESK
  }

  /** {@return a link to a page for everybody} */
  public static Section ofPublic(int place, String path, String text) {
    return new Section(Area.PUBLIC, place, path, text);
  }

  /** {@return a link at the foot of each page to a page for everybody} */
  public static Section atFoot(int place, String path, String text) {
    return new Section(Area.FOOT, place, path, text);
  }

  /** {@return a link to a page for everybody who is signed in} */
  public static Section ofAccount(int place, String path, String text) {
    return new Section(Area.ACCOUNT, place, path, text);
  }

  /** {@return a link to a page of the secretariat} */
  public static Section ofDesk(int place, String path, String text) {
    return new Section(Area.DESK, place, path, text);
  }
}
