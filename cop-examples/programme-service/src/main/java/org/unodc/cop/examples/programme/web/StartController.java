package org.unodc.cop.examples.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Redirects the root path to the programme in a language that the reader accepts. */
@Controller
class StartController {

  @GetMapping("/")
  String start(OfficialLanguage language, HttpServletResponse response) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return "redirect:/" + language.tag();
  }
}
