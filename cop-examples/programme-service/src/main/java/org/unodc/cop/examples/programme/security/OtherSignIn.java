package org.unodc.cop.examples.programme.security;

import com.google.common.collect.ImmutableMap;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** A way to sign in to the pages other than with a password. */
public interface OtherSignIn {

  /** {@return the names to show on the sign-in page, by the paths where the sign-in begins} */
  ImmutableMap<String, String> links();

  /** Adds this way to the filters of the pages. */
  void configure(
      HttpSecurity http,
      AuthenticationSuccessHandler success,
      AuthenticationFailureHandler failure);
}
