package org.unodc.cop.examples.programme.audit;

import static java.util.function.Predicate.not;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The page with the audit log, the latest entries first. */
@Controller
class AuditPages {
  private static final int ROWS = 50;

  private final AuditEntries entries;

  AuditPages(AuditEntries entries) {
    this.entries = entries;
  }

  @Bean
  static Section auditSection() {
    return Section.ofDesk(90, "audit", "audit.title");
  }

  /** An entry with the moment in the language of the page. */
  record Line(AuditEntries.Entry entry, String moment) {}

  @GetMapping(PageLanguage.PATH + "/desk/audit")
  String show(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      PageFormatter formatter,
      Model model) {
    ImmutableList<AuditEntries.Entry> found =
        entries.before(
            before,
            Enums.getIfPresent(Kind.class, kind).toJavaUtil(),
            Optional.of(account.strip()).filter(not(String::isEmpty)),
            ROWS + 1);
    ImmutableList<AuditEntries.Entry> shown = found.subList(0, Math.min(ROWS, found.size()));
    model.addAttribute(
        "lines",
        shown.stream()
            .map(entry -> new Line(entry, formatter.moment(entry.happenedAt())))
            .collect(ImmutableList.toImmutableList()));
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("kind", kind);
    model.addAttribute("account", account.strip());
    model.addAttribute("earlier", found.size() > ROWS ? Iterables.getLast(shown).id() : null);
    return "audit/audit";
  }
}
