package org.unodc.cop.examples.programme.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;

/**
 * Publishes the programme at the first request after its date, before the request reads the record.
 * So no timer is needed, and it does not matter whether the service was running at that time.
 */
@Component
class DuePublication implements HandlerInterceptor, WebMvcConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(DuePublication.class);

  private final ProgrammePublication publication;
  private final PublicRecord record;

  DuePublication(ProgrammePublication publication, PublicRecord record) {
    this.publication = publication;
    this.record = record;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .order(Ordered.HIGHEST_PRECEDENCE)
        .excludePathPatterns("/assets/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    try {
      publication.publishIfDue(record.current().revision());
    } catch (DataAccessException | TransactionException unavailable) {
      if (!DatabaseOutage.isCauseOf(unavailable)) {
        LOG.warn("The programme could not be published on its date; the next request tries again.");
      }
    }
    return true;
  }
}
