package org.unodc.cop.examples.programme.exchange;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.FormerRecords;
import org.unodc.cop.examples.programme.conference.FormerRecords.FormerRecord;
import org.unodc.cop.examples.programme.conference.RecordFiles;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.conference.TableList;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;
import org.unodc.cop.sdk.problem.CopException;

/** The page on which the secretariat exports the whole record, uploads one, or restores one. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/record")
class RecordPages {
  private final ConferenceStore store;
  private final FormerRecords formerRecords;
  private final Uploads uploads;
  private final ListImport lists;
  private final RecordFiles files;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  RecordPages(
      ConferenceStore store,
      FormerRecords formerRecords,
      Uploads uploads,
      ListImport lists,
      RecordFiles files,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.store = store;
    this.formerRecords = formerRecords;
    this.uploads = uploads;
    this.lists = lists;
    this.files = files;
    this.accounts = accounts;
    this.events = events;
  }

  @Bean
  static Section recordSection() {
    return Section.ofDesk(50, "record", "desk.nav.record");
  }

  /**
   * A record that can be restored.
   *
   * @param who the name of the account that replaced the record; null if it was erased
   */
  record Former(long revision, String when, @Nullable String who, long sideEvents) {}

  @GetMapping
  String show(PageFormatter formatter, Model model) {
    return page(formatter, model);
  }

  @GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
  void export(Account account, HttpServletResponse response) throws IOException {
    events.publishEvent(AuditedAction.of(Kind.EXPORT, account));
    Conference record = store.current().conference();
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(record.id() + ".json").build().toString());
    files.write(record, response.getOutputStream());
  }

  /**
   * Keeps an uploaded record, or the record with an uploaded list, until the desk decides about it
   * on the page that this leads to.
   *
   * @param list the key of the list that a table is, blank if its headers decide; empty for a file
   *     with a whole record
   * @param texts the language of texts in a list under headers without a language
   * @param dayFirst whether the day comes first in dates of a list such as 03/04/2027
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam Optional<String> list,
      @RequestParam(defaultValue = "en") String texts,
      @RequestParam(defaultValue = "false") boolean dayFirst,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model)
      throws IOException {
    OfficialLanguage language = formatter.language();
    List<ReadingProblem> problems;
    try {
      if (list.isEmpty()) {
        Conference record = files.read(file.getBytes());
        store.sessionOf(record);
        return waiting(new Uploads.Upload(record, Optional.empty(), ""), language, account);
      }
      ListImport.Result read =
          lists.read(
              file.getBytes(), list.get(), new TableList.Settings(texts, dayFirst), language);
      if (read.problems().isEmpty()) {
        return waiting(
            new Uploads.Upload(
                read.record(), Optional.of(read.revision()), String.join("\n", read.notes())),
            language,
            account);
      }
      problems = read.problems();
    } catch (CopException unreadable) {
      problems = ReadingProblem.of(unreadable, language);
    } catch (RecordRefusedException refused) {
      problems = ReadingProblem.of(refused, language);
    }
    model.addAttribute("problems", problems);
    model.addAttribute("ofList", list.isPresent());
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(formatter, model);
  }

  private String waiting(Uploads.Upload upload, OfficialLanguage language, Account account) {
    return "redirect:/" + language.tag() + "/desk/record/uploads/" + uploads.add(account, upload);
  }

  private String page(PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    model.addAttribute("events", now.conference().sideEvents().size());
    model.addAttribute("applications", now.conference().applications().size());
    model.addAttribute("stakeholders", now.conference().stakeholders().size());
    model.addAttribute("formerRecords", formerRecords(formatter));
    model.addAttribute(
        "lists", TableList.ALL.stream().filter(TableList::hasPlace).map(TableList::key).toList());
    model.addAttribute("languages", OfficialLanguage.values());
    return "exchange/record";
  }

  private ImmutableList<Former> formerRecords(PageFormatter formatter) {
    List<FormerRecord> all = formerRecords.all();
    Set<UUID> replacers =
        all.stream().flatMap(former -> former.account().stream()).collect(Collectors.toSet());
    Map<UUID, String> names = accounts.namesOf(replacers);
    return all.stream()
        .map(
            former ->
                new Former(
                    former.revision(),
                    formatter.moment(former.replacedAt()),
                    former.account().map(names::get).orElse(null),
                    former.sideEvents()))
        .collect(ImmutableList.toImmutableList());
  }
}
