package org.unodc.cop.examples.programme.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.unodc.cop.examples.programme.conference.PublicRecord;

/**
 * Adds the header {@value #RECORD_AS_OF} to calendars and responses of the API if the database
 * cannot be reached, so that they may be out of date. Caches do not store these responses.
 */
@ControllerAdvice
class OldRecordHeader implements ResponseBodyAdvice<Object> {
  static final String RECORD_AS_OF = "Record-As-Of";

  private final PublicRecord record;

  OldRecordHeader(PublicRecord record) {
    this.record = record;
  }

  @Override
  public boolean supports(
      MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter type,
      MediaType format,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    record
        .asOf()
        .ifPresent(
            moment -> {
              response.getHeaders().set(RECORD_AS_OF, httpDate(moment));
              response.getHeaders().setCacheControl("no-store");
            });
    return body;
  }

  private static String httpDate(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
  }
}
