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
 * Answers requests that Tomcat refuses before any filter runs, such as a malformed address, with
 * the plain name of the status. Tomcat's default page would have an inline style sheet and no
 * content security policy.
 */
@Component
class TomcatErrorCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new StatusTextValve()));
  }

  private static final class StatusTextValve extends ErrorReportValve {
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
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
