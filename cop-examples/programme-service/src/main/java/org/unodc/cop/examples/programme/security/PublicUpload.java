package org.unodc.cop.examples.programme.security;

import org.springframework.http.HttpMethod;

/**
 * A path to which anybody may post a file of the size of a record, without an account. Each package
 * declares beans for its own paths.
 *
 * <p>The request must change nothing and must not depend on who is signed in. For this reason it
 * needs no token against forged requests: a forged request would achieve nothing.
 *
 * @param pattern the pattern of the path; one that begins with {@code /api/} belongs to the API
 */
public record PublicUpload(String pattern) {

  /** {@return the rule that opens the path} */
  PathRule rule() {
    return PathRule.forEverybody(HttpMethod.POST, pattern);
  }
}
