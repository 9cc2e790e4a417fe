package org.unodc.cop.examples.programme.security;

import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** Shows the sign-in form. Spring Security processes its submission. */
@Controller
class SignInController {
  private final ObjectProvider<OtherSignIn> others;

  SignInController(ObjectProvider<OtherSignIn> others) {
    this.others = others;
  }

  @GetMapping(PageLanguage.PATH + "/sign-in")
  String show(HttpServletRequest request, Model model) {
    model.addAttribute("name", OldPages.takeName(request));
    model.addAttribute(
        "others",
        others.stream()
            .flatMap(other -> other.links().entrySet().stream())
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    return "sign-in";
  }
}
