package org.unodc.cop.examples.programme.declaration;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.security.PathRule;
import org.unodc.cop.examples.programme.web.PageNotFoundException;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.examples.programme.web.Section;

/** Shows the declarations of civil society, with their signatures. */
@PublicPage
class DeclarationsController {
  private final PublicRecord record;

  DeclarationsController(PublicRecord record) {
    this.record = record;
  }

  @Bean
  static Section declarationsSection() {
    return Section.ofPublic(60, "declarations", "section.declarations");
  }

  @Bean
  static PathRule signatures() {
    return PathRule.forApplicants("/{language}/declarations/{id}/signatures");
  }

  @GetMapping("/declarations")
  String declarations(Model model) {
    model.addAttribute("declarations", record.current().conference().declarations());
    return "declaration/declarations";
  }

  @GetMapping("/declarations/{id}")
  String declaration(@PathVariable String id, Optional<Account> account, Model model) {
    Conference conference = record.current().conference();
    Declaration declaration =
        conference.declarations().stream()
            .filter(candidate -> candidate.id().value().equals(id))
            .findFirst()
            .orElseThrow(PageNotFoundException::new);
    model.addAttribute("declaration", declaration);
    model.addAttribute(
        "isLaunchKnown",
        conference.sideEvents().stream()
            .anyMatch(event -> declaration.launchedAt().filter(event.id()::equals).isPresent()));
    boolean isSigned =
        account.filter(signatory -> DeclarationDesk.isSignedBy(signatory, declaration)).isPresent();
    model.addAttribute("open", DeclarationDesk.isOpen(declaration) && !isSigned);
    return "declaration/declaration";
  }
}
