package org.unodc.cop.examples.programme.participation;

/** A page about participation. */
enum Topic {
  PARTICIPANTS("participants"),
  STATEMENTS("statements"),
  YOUTH("youth"),
  ENGAGEMENTS("engagements"),
  INITIATIVES("initiatives");

  private final String path;

  Topic(String path) {
    this.path = path;
  }

  /** {@return the last segment of the path of the page, which its message keys contain, too} */
  String path() {
    return path;
  }

  /** {@return the path of the page after the language} */
  String page() {
    return "/participation/" + path;
  }
}
