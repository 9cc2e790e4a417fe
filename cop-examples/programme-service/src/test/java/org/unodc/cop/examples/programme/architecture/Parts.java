package org.unodc.cop.examples.programme.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The packages of the service, and what can be deleted from a copy. */
final class Parts {
  static final String SERVICE = "org.unodc.cop.examples.programme";

  /** The packages without which there is no service. */
  static final ImmutableSet<String> CORE =
      ImmutableSet.of(
          "account",
          "conference",
          "desk",
          "form",
          "operation",
          "problem",
          "security",
          "sessionprogramme",
          "sideevent",
          "text",
          "web");

  /** The packages that can be deleted, each with the packages that have to go with it. */
  static final ImmutableMap<String, ImmutableList<String>> REMOVABLE =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("accreditation", ImmutableList.of())
          .put("api", ImmutableList.of())
          .put("audit", ImmutableList.of())
          .put("declaration", ImmutableList.of("api"))
          .put("dialogue", ImmutableList.of())
          .put("embedded", ImmutableList.of())
          .put("entry", ImmutableList.of())
          .put("erasure", ImmutableList.of())
          .put("exchange", ImmutableList.of())
          .put("message", ImmutableList.of())
          .put("filecheck", ImmutableList.of())
          .put("participation", ImmutableList.of())
          .put("profile", ImmutableList.of())
          .put("signin", ImmutableList.of())
          .put("measure", ImmutableList.of())
          .put("proceedings", ImmutableList.of())
          .put("publication", ImmutableList.of())
          .put("speakers", ImmutableList.of())
          .buildOrThrow();

  private Parts() {}
}
