package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableSet;
import org.springframework.stereotype.Component;

/** Message keys of the error page. Its messages contain only what the reader can act on. */
@Component("pageErrors")
public class PageErrors {
  private static final ImmutableSet<Integer> KNOWN =
      ImmutableSet.of(400, 401, 403, 404, 405, 408, 409, 413, 415, 429, 500, 503);

  /** {@return the key of the title for an HTTP status} */
  public String title(int status) {
    return key(status) + ".title";
  }

  /** {@return the key of the sentence for an HTTP status} */
  public String sentence(int status) {
    return key(status) + ".sentence";
  }

  private static String key(int status) {
    int closest = status >= 500 ? 500 : 400;
    return "error." + (KNOWN.contains(status) ? status : closest);
  }
}
