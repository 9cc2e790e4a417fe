package org.unodc.cop.examples.programme.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * Keeps rendered public pages as long as the public record stays the same, for readers who are not
 * signed in. A page with a form is not kept, because its token belongs to one reader.
 */
@Component
class KeptPages extends OncePerRequestFilter {
  private static final String PLACE = KeptPages.class.getName();
  private static final String TOKEN = "name=\"_csrf\"";
  private static final int MAX_ADDRESS = 300;
  private static final long MAX_BYTES = 32 << 20;

  private volatile @Nullable Pages pages;

  /** A rendered page. */
  record Page(byte[] html, @Nullable String type, @Nullable String language) {}

  /** The pages of one public record, by address. */
  private record Pages(Snapshot record, Cache<String, Page> byAddress) {
    static Pages of(Snapshot record) {
      return new Pages(
          record,
          Caffeine.newBuilder()
              .maximumWeight(MAX_BYTES)
              .weigher((String address, Page page) -> page.html().length)
              .build());
    }
  }

  private record Place(Pages pages, String address) {}

  /**
   * Sends the requested page if it is kept; otherwise, lets it be kept once it is rendered.
   *
   * @param record the public record that the page shows
   * @return whether the page was sent
   */
  boolean send(HttpServletRequest request, HttpServletResponse response, Snapshot record)
      throws IOException {
    String address = address(request);
    if (address.length() > MAX_ADDRESS) {
      return false;
    }
    Pages current = of(record);
    Page page = current.byAddress().getIfPresent(address);
    if (page == null) {
      request.setAttribute(PLACE, new Place(current, address));
      return false;
    }
    response.setContentType(page.type());
    Optional.ofNullable(page.language())
        .ifPresent(language -> response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language));
    response.setContentLength(page.html().length);
    response.getOutputStream().write(page.html());
    return true;
  }

  private synchronized Pages of(Snapshot record) {
    Pages known = pages;
    if (known == null || known.record() != record) {
      known = Pages.of(record);
      pages = known;
    }
    return known;
  }

  /** Links on a page may depend on the host name. */
  private static String address(HttpServletRequest request) {
    return request.getRequestURL() + "?" + Objects.toString(request.getQueryString(), "");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || request.getUserPrincipal() != null
        || PageLanguage.ofPath(request).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, rendered);
    if (request.getAttribute(PLACE) instanceof Place place && isPage(rendered)) {
      byte[] html = rendered.getContentAsByteArray();
      if (!new String(html, StandardCharsets.UTF_8).contains(TOKEN)) {
        place
            .pages()
            .byAddress()
            .put(
                place.address(),
                new Page(
                    html,
                    rendered.getContentType(),
                    rendered.getHeader(HttpHeaders.CONTENT_LANGUAGE)));
      }
    }
    rendered.copyBodyToResponse();
  }

  private static boolean isPage(ContentCachingResponseWrapper rendered) {
    return rendered.getStatus() == HttpServletResponse.SC_OK
        && Objects.toString(rendered.getContentType(), "").startsWith("text/html");
  }
}
