package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.declaration.DeclarationDesk;
import org.unodc.cop.examples.programme.problem.ProblemType;

/** The routes of declarations and their signatures. */
@RestController("declarations")
@Tag(name = "declarations")
@RequestMapping("/api/v1/declarations")
class DeclarationRoutes {
  private static final String LIST = RecordList.DECLARATIONS.name();

  private final CallerViews views;
  private final DeclarationDesk desk;

  DeclarationRoutes(CallerViews views, DeclarationDesk desk) {
    this.views = views;
    this.desk = desk;
  }

  /**
   * A declaration in a list.
   *
   * @param open whether the declaration accepts signatures
   * @param declaration the declaration
   */
  record ListedDeclaration(boolean open, Declaration declaration) {}

  @Operation(summary = "Lists the declarations, ordered by id")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Page<ListedDeclaration>> list(
      Optional<Account> account,
      @RequestParam(defaultValue = Page.LIMIT) int limit,
      @RequestParam(defaultValue = "") String cursor) {
    CallerView view = views.of(account);
    Page<Declaration> page =
        Page.of(
            LIST,
            view.snapshot().conference().declarations().stream(),
            declaration -> declaration.id().value(),
            limit,
            cursor);
    return view.tag()
        .answer()
        .header(HttpHeaders.LINK, page.links())
        .body(
            page.map(
                declaration ->
                    new ListedDeclaration(DeclarationDesk.isOpen(declaration), declaration)));
  }

  @Operation(summary = "Returns a declaration, or its signatures as CSV")
  @GetMapping(
      path = "/{id}",
      produces = {MediaType.APPLICATION_JSON_VALUE, AnswerFormat.TEXT_CSV})
  ResponseEntity<Object> show(
      Optional<Account> account, @PathVariable DeclarationId id, HttpServletRequest request) {
    CallerView view = views.of(account);
    Declaration declaration =
        view.snapshot().conference().declarations().stream()
            .filter(listed -> listed.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
    EntityTag tag = view.tagOf(LIST, id.value());
    if (AnswerFormat.of(request, AnswerFormat.JSON, AnswerFormat.CSV) == AnswerFormat.CSV) {
      List<Signature> signatures =
          declaration.signatures().map(PartialList::items).map(List::copyOf).orElse(List.of());
      return tag.with("csv")
          .answer(AnswerFormat.CSV.type(), AnswerFormat.csv(Signature.class, signatures));
    }
    return tag.answer().contentType(AnswerFormat.JSON.type()).body(declaration);
  }

  @Operation(
      summary = "Signs a declaration",
      description =
          "An organizer sends no body and signs for its stakeholder. The secretariat sends a body "
              + "and adds the name of a signatory whom the record does not list.")
  @PostMapping(path = "/{id}/signatures", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Signature> sign(
      Account account,
      @PathVariable DeclarationId id,
      @RequestBody(required = false) Optional<RequestBodies.SignatureByName> body) {
    DeclarationDesk.AddedSignature signed =
        body.isPresent() ? desk.add(id, body.get().name(), account) : desk.sign(id, account);
    return ResponseEntity.status(HttpStatus.CREATED)
        .eTag(EntityTag.of(signed.version()).value())
        .body(signed.signature());
  }
}
