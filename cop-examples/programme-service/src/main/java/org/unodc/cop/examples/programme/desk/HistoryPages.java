package org.unodc.cop.examples.programme.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page with the changes of an element of the record. */
@Controller
class HistoryPages {
  private final HistoryLines history;

  HistoryPages(HistoryLines history) {
    this.history = history;
  }

  @GetMapping(PageLanguage.PATH + "/desk/history")
  String show(
      @RequestParam(defaultValue = "sideEvents") String list,
      @RequestParam(defaultValue = "") String key,
      PageFormatter formatter,
      Model model) {
    model.addAttribute("list", list);
    model.addAttribute("key", key);
    model.addAttribute("history", history.of(list, key.strip(), formatter));
    return "desk/history";
  }
}
