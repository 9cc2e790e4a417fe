package org.unodc.cop.examples.programme.speed;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Sends requests in the thread of the test, to count what they need. */
final class Browsers {
  private Browsers() {}

  /** {@return a browser that gets the pages that the service keeps} */
  static MockMvcTester of(WebApplicationContext service) {
    Filter keptPages = service.getBean("keptPages", Filter.class);
    return MockMvcTester.from(
        service,
        building ->
            building.apply(springSecurity()).addFilters(Browsers::sendAtOnce, keptPages).build());
  }

  /** The response of a test writes each byte by itself, which a server does not. */
  private static void sendAtOnce(
      ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ServletOutputStream page =
        new DelegatingServletOutputStream(bytes) {
          @Override
          public void write(byte[] part, int start, int length) {
            bytes.write(part, start, length);
          }
        };
    chain.doFilter(
        request,
        new HttpServletResponseWrapper((HttpServletResponse) response) {
          @Override
          public ServletOutputStream getOutputStream() {
            return page;
          }
        });
    if (bytes.size() > 0) {
      response.getWriter().write(bytes.toString(StandardCharsets.UTF_8));
    }
  }
}
