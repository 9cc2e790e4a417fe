package org.unodc.cop.examples.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * Answers 304 (Not Modified) if the browser already has the current version of a public page, and
 * sends a page that is kept without rendering it again. Pages for signed-in accounts are always
 * rendered again.
 */
@Component
class PageFreshness implements HandlerInterceptor, WebMvcConfigurer {
  private final PublicRecord record;
  private final KeptPages kept;
  private final Clock clock;
  private final Instant started;

  PageFreshness(PublicRecord record, KeptPages kept, Clock clock) {
    this.record = record;
    this.kept = kept;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean isPublic =
        handler instanceof HandlerMethod method
            && method.getBeanType().isAnnotationPresent(PublicPage.class);
    if (!isPublic || request.getUserPrincipal() != null) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    if (new ServletWebRequest(request, response).checkNotModified(tag(request))) {
      return false;
    }
    return record.asOf().isPresent() || !kept.send(request, response, record.current());
  }

  /**
   * The entity tag of the page. It changes with the record, at midnight, and when the service
   * restarts.
   */
  private String tag(HttpServletRequest request) {
    Snapshot now = record.current();
    // A page with the note that the record may be out of date has another tag.
    String asOf = record.asOf().map(moment -> "-" + moment.getEpochSecond()).orElse("");
    return "W/\"%d-%s-%s-%d%s\""
        .formatted(
            now.revision(),
            PageLanguage.of(request).tag(),
            now.today(clock),
            started.getEpochSecond(),
            asOf);
  }
}
