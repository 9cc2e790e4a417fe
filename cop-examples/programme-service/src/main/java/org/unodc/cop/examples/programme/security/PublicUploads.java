package org.unodc.cop.examples.programme.security;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The uploads of all packages. */
@Component
class PublicUploads implements RequestMatcher {
  private final ImmutableList<PublicUpload> all;
  private final ImmutableList<RequestMatcher> matchers;

  PublicUploads(ObjectProvider<PublicUpload> uploads) {
    this.all = uploads.orderedStream().collect(ImmutableList.toImmutableList());
    this.matchers =
        all.stream()
            .map(
                upload ->
                    PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.POST, upload.pattern()))
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the rules that open the paths} */
  ImmutableList<PathRule> rules() {
    return all.stream().map(PublicUpload::rule).collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(request));
  }
}
