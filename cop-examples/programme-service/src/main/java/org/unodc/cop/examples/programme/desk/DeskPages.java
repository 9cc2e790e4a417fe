package org.unodc.cop.examples.programme.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The page with the table of all applications and events of the session, for the secretariat. */
@Controller
class DeskPages {
  private final DeskTable table;

  DeskPages(DeskTable table) {
    this.table = table;
  }

  @Bean
  static Section eventsSection() {
    return Section.ofDesk(10, "", "desk.nav.events");
  }

  @Bean
  static Section findingsSection() {
    return Section.ofDesk(20, "findings", "desk.nav.findings");
  }

  @Bean
  static Section accountsSection() {
    return Section.ofDesk(30, "accounts", "desk.nav.accounts");
  }

  /**
   * Shows a page of the table.
   *
   * @param ticked whether all rows of the page are ticked
   */
  @GetMapping(PageLanguage.PATH + "/desk")
  String show(
      @ModelAttribute("filter") DeskFilter filter,
      @RequestParam(defaultValue = "false") boolean ticked,
      PageFormatter formatter,
      Model model) {
    model.addAttribute("ticked", ticked);
    return table.page(filter, FormView.of(FormEntries.nothing()), formatter, model);
  }
}
