package org.unodc.cop.examples.programme.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form for signing in. What it sends is taken by Spring Security. */
@Controller
class SignInPage {
  @GetMapping("/{language:ar|zh|en|fr|ru|es}/sign-in")
  String show() {
    return "sign-in";
  }
}
