package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** Shows the sign-in form. Spring Security processes its submission. */
@Controller
class SignInController {
  @GetMapping(PageLanguage.PATH + "/sign-in")
  String show(HttpServletRequest request, Model model) {
    model.addAttribute("name", OldPages.takeName(request));
    return "sign-in";
  }
}
