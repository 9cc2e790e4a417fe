package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers what Tomcat refuses before any filter sees it, such as an address that cannot be read.
 * Tomcat's own page would come with a style sheet inside and without a policy.
 */
@Component
class TomcatErrorCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new StatusAlone()));
  }

  private static final class StatusAlone extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      if (status == null
          || !status.isError()
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      response.setContentType("text/plain;charset=UTF-8");
      response.setHeader("X-Content-Type-Options", "nosniff");
      try {
        response.getReporter().write(status.getReasonPhrase());
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
