package org.unodc.cop.examples.programme.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The form for signing in. What it sends is taken by Spring Security. */
@Controller
class SignInController {
  @GetMapping(PageLanguage.PATH + "/sign-in")
  String show() {
    return "sign-in";
  }
}
