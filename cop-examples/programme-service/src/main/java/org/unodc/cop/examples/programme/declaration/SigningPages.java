package org.unodc.cop.examples.programme.declaration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageNotFoundException;

/** Signs a declaration for an organization. The page of the declaration then shows the outcome. */
@Controller
@RequestMapping(PageLanguage.PATH + "/declarations/{id}/signatures")
class SigningPages {
  private final DeclarationDesk desk;

  SigningPages(DeclarationDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  String sign(
      @PathVariable String id,
      OfficialLanguage language,
      Account account,
      RedirectAttributes afterwards) {
    afterwards.addFlashAttribute("outcome", outcome(id, account));
    return "redirect:/" + language.tag() + "/declarations/" + id;
  }

  /** {@return the key of the message about the outcome} */
  private String outcome(String id, Account account) {
    try {
      desk.sign(DeclarationId.of(id), account);
      return "declaration.signed";
    } catch (SignatureRefusedException refused) {
      return "problem." + refused.code() + ".detail";
    } catch (UnknownDeclarationException | IllegalArgumentException unknown) {
      throw new PageNotFoundException();
    }
  }
}
