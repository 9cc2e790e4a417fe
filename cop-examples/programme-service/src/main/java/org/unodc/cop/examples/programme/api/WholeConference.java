package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordFiles;
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.RuleFinding;

/** The routes that export and replace the whole record, in the JSON format of the library. */
@RestController
@RequestMapping(path = "/api/v1/conference", produces = MediaType.APPLICATION_JSON_VALUE)
class WholeConference {
  private final CallerViews views;
  private final ConferenceStore store;
  private final ApplicationEventPublisher events;
  private final RecordFiles files;
  private final RecordFindings rules;
  private final Clock clock;

  WholeConference(
      CallerViews views,
      ConferenceStore store,
      RecordFiles files,
      RecordFindings rules,
      ApplicationEventPublisher events,
      Clock clock) {
    this.views = views;
    this.store = store;
    this.events = events;
    this.files = files;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The result of an import.
   *
   * @param revision the new revision of the record
   * @param findings the findings of the rules, in the order of the record; they do not prevent the
   *     import, because published records have errors, too
   */
  @Schema(name = "Imported")
  record ImportResult(long revision, List<RuleFinding> findings) {}

  @Operation(summary = "Returns the part of the record that the caller may see")
  @GetMapping
  ResponseEntity<Object> export(Optional<Account> account) {
    CallerView view = views.of(account);
    account.ifPresent(caller -> events.publishEvent(AuditedAction.of(Kind.EXPORT, caller)));
    return view.tag().answer(MediaType.APPLICATION_JSON, files.write(view.snapshot().conference()));
  }

  @Operation(summary = "Replaces the whole record")
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ImportResult> replace(
      Account account,
      @RequestBody byte[] utf8,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    OptionalLong revision = EntityTag.lookedAt(ifMatch, store.current().revision());
    Conference record = files.read(utf8);
    try {
      long written = store.replace(account.id(), record, revision);
      events.publishEvent(AuditedAction.of(Kind.IMPORT, account));
      return ResponseEntity.ok()
          .eTag(EntityTag.of(written).value())
          .body(new ImportResult(written, findings(record, CallerLanguage.of(request))));
    } catch (RoomTakenException taken) {
      throw RoomClashException.in(record, taken);
    }
  }

  private List<RuleFinding> findings(Conference record, OfficialLanguage language) {
    ValidationReport report = rules.of(record, store.current().today(clock));
    return report.findings().stream()
        .map(finding -> RuleFinding.of(finding, finding.place().pointer(), language))
        .toList();
  }
}
