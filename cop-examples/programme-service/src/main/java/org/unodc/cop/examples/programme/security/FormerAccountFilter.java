package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;

/** Ends sessions whose account was erased or now has another role. */
final class FormerAccountFilter extends OncePerRequestFilter {
  private final Accounts accounts;
  private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

  FormerAccountFilter(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && !isCurrent(session)) {
      signOut.logout(request, response, session);
    }
    chain.doFilter(request, response);
  }

  /** Style sheets and images are public, and need no database. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  private boolean isCurrent(Authentication session) {
    return accounts
        .find(session.getName())
        .filter(account -> hasRole(session, account.role()))
        .isPresent();
  }

  private static boolean hasRole(Authentication session, Role role) {
    return session.getAuthorities().stream()
        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
  }
}
