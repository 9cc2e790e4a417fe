package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.unodc.cop.examples.programme.problem.ProblemResponses;

class UploadLimitTest {
  private static final LimitProperties LIMITS = Limits.with(Map.of("uploads", 6));

  private final UploadLimitFilter filter =
      new UploadLimitFilter(
          new PublicUploads(
              new StaticListableBeanFactory(Map.of("check", new PublicUpload("/{language}/check")))
                  .getBeanProvider(PublicUpload.class)),
          LIMITS,
          new RefusalWriter(mock(ProblemResponses.class)));

  @Test
  void boundsTheFilesOfAnAddress() throws ServletException, IOException {
    List<Integer> statuses = new ArrayList<>();
    MockHttpServletResponse answer = new MockHttpServletResponse();
    for (int i = 0; i < 7; i++) {
      answer = send(upload("/en/check", "192.0.2.1"), new MockFilterChain());
      statuses.add(answer.getStatus());
    }

    assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 429);
    // Rounded up, so that it depends on the fraction of a second that the test took.
    assertThat(answer.getHeader("Retry-After")).isIn("10", "11");
    assertThat(send(upload("/fr/check", "192.0.2.2"), new MockFilterChain()).getStatus())
        .isEqualTo(200);
    assertThat(send(upload("/fr/other", "192.0.2.1"), new MockFilterChain()).getStatus())
        .isEqualTo(200);
  }

  @Test
  void receivesFourFilesAtATime() throws ServletException, IOException {
    List<Integer> statuses = new ArrayList<>();
    FilterChain nested =
        new FilterChain() {
          private int depth;

          @Override
          public void doFilter(
              jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
              throws IOException, ServletException {
            depth++;
            MockHttpServletResponse answer =
                send(upload("/en/check", "192.0.2." + (10 + depth)), this);
            statuses.add(answer.getStatus());
            if (answer.getStatus() == 503) {
              assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
            }
          }
        };

    send(upload("/en/check", "192.0.2.10"), nested);

    assertThat(statuses).containsExactly(503, 200, 200, 200);
    assertThat(send(upload("/en/check", "192.0.2.9"), new MockFilterChain()).getStatus())
        .isEqualTo(200);
  }

  @Test
  void asksNothingOfSmallForms() throws ServletException, IOException {
    MockHttpServletRequest form = upload("/en/desk/accounts", "192.0.2.1");
    form.setContent(new byte[10]);

    assertThat(send(form, new MockFilterChain()).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain)
      throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, chain);
    return response;
  }

  private static MockHttpServletRequest upload(String path, String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setRemoteAddr(address);
    request.setContentType("multipart/form-data; boundary=X");
    return request;
  }
}
