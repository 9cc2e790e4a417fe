package org.unodc.cop.examples.programme.entry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FieldRemark;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.SearchText;
import org.unodc.cop.examples.programme.web.Section;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.workbook.EntryList;
import org.unodc.cop.sdk.workbook.RecordEntries;

/** The pages of the lists of the record, of their entries, and of the form of an entry. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/entries")
class EntryPages {
  private static final int ROWS = 100;
  private static final int COLUMNS = 4;

  private final ConferenceStore store;
  private final EntryDesk desk;

  EntryPages(ConferenceStore store, EntryDesk desk) {
    this.store = store;
    this.desk = desk;
  }

  @Bean
  static Section entriesSection() {
    return Section.ofDesk(45, "entries", "entry.nav");
  }

  /** An entry with the texts of the first fields. */
  record Row(int position, ImmutableList<String> texts) {}

  /** A change of the record, as {@link RecordEntries} makes it. */
  private interface Work extends Function<RecordEntries, TableReading<Conference>> {}

  @GetMapping
  String lists(PageFormatter formatter, Model model) {
    model.addAttribute(
        "lists", RecordEntries.of(store.current().conference(), formatter.language()).lists());
    return "entry/lists";
  }

  @GetMapping("/{list}")
  String entries(
      @PathVariable("list") String key,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      PageFormatter formatter,
      Model model) {
    EntryList list =
        find(key, RecordEntries.of(store.current().conference(), formatter.language()));
    String sought = SearchText.normalized(q);
    ImmutableList<ImmutableList<String>> entries = list.entries();
    int[] found =
        IntStream.range(0, entries.size())
            .filter(i -> SearchText.normalized(String.join(" ", entries.get(i))).contains(sought))
            .toArray();
    int pages = Math.max(1, (found.length + ROWS - 1) / ROWS);
    int here = Math.min(Math.max(1, page), pages);
    int[] columns = columns(list, entries, formatter.language());
    model.addAttribute("list", list);
    model.addAttribute("q", q);
    model.addAttribute("page", here);
    model.addAttribute("pages", pages);
    model.addAttribute(
        "headers", IntStream.of(columns).mapToObj(i -> list.fields().get(i).header()).toList());
    model.addAttribute(
        "rows",
        IntStream.of(found)
            .skip((long) (here - 1) * ROWS)
            .limit(ROWS)
            .mapToObj(i -> row(i, columns, entries.get(i)))
            .toList());
    return "entry/entries";
  }

  private static Row row(int position, int[] columns, ImmutableList<String> texts) {
    return new Row(position, IntStream.of(columns).mapToObj(texts::get).collect(toImmutableList()));
  }

  /** {@return the first main fields that an entry has; texts in other languages come last} */
  private static int[] columns(
      EntryList list, ImmutableList<ImmutableList<String>> entries, OfficialLanguage language) {
    ImmutableList<EntryList.Field> fields = list.fields();
    Set<String> own = Set.of("", language.tag());
    return IntStream.range(0, fields.size())
        .boxed()
        .filter(i -> fields.get(i).isMain())
        .filter(i -> entries.stream().anyMatch(texts -> !texts.get(i).isEmpty()))
        .sorted(Comparator.comparing(i -> !own.contains(fields.get(i).language())))
        .limit(COLUMNS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @GetMapping("/{list}/new")
  String blank(@PathVariable("list") String key, PageFormatter formatter, Model model) {
    return show(key, OptionalInt.empty(), formatter, model);
  }

  @GetMapping("/{list}/{entry:[0-9]+}")
  String show(
      @PathVariable("list") String key,
      @PathVariable int entry,
      PageFormatter formatter,
      Model model) {
    return show(key, OptionalInt.of(entry), formatter, model);
  }

  private String show(String key, OptionalInt entry, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    RecordEntries entries = RecordEntries.of(now.conference(), formatter.language());
    EntryForm form = form(find(key, entries), entry);
    String session = formatter.text(now.session().title(), now.session().id()).text();
    FormEntries shown = form.isNew() ? form.entriesOf(session) : form.entries();
    return page(form, FormView.of(shown), formatter, model);
  }

  @PostMapping("/{list}/new")
  String add(
      @PathVariable("list") String key,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Submission submission =
        new Submission(key, OptionalInt.empty(), FormEntries.of(values), formatter, account);
    return save(submission, response, model);
  }

  @PostMapping("/{list}/{entry:[0-9]+}")
  String change(
      @PathVariable("list") String key,
      @PathVariable int entry,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Submission submission =
        new Submission(key, OptionalInt.of(entry), FormEntries.of(values), formatter, account);
    return save(submission, response, model);
  }

  private String save(Submission submission, HttpServletResponse response, Model model) {
    Function<EntryForm, Work> work =
        form ->
            entries -> entries.with(form.list(), form.position(), form.texts(submission.entered()));
    return take(submission, "saved", work, response, model);
  }

  @PostMapping("/{list}/{entry:[0-9]+}/removal")
  String remove(
      @PathVariable("list") String key,
      @PathVariable int entry,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Submission submission =
        new Submission(key, OptionalInt.of(entry), FormEntries.of(values), formatter, account);
    model.addAttribute("removal", true);
    Function<EntryForm, Work> work =
        form -> entries -> entries.without(form.list(), form.position());
    return take(submission, "removed", work, response, model);
  }

  /**
   * What an officer sent.
   *
   * @param entry the position of the entry; empty for a new one
   */
  private record Submission(
      String key,
      OptionalInt entry,
      FormEntries entered,
      PageFormatter formatter,
      Account account) {
    FormEntries shownAgain(EntryForm form, boolean isRemoval) {
      return isRemoval ? form.entries() : entered;
    }
  }

  private String take(
      Submission submission,
      String done,
      Function<EntryForm, Work> work,
      HttpServletResponse response,
      Model model) {
    PageFormatter formatter = submission.formatter();
    Snapshot now = store.current();
    RecordEntries entries = RecordEntries.of(now.conference(), formatter.language());
    EntryForm form = form(find(submission.key(), entries), submission.entry());
    List<FieldRemark> remarks = new ArrayList<>();
    if (!submission.entered().first(EntryForm.SHOWN).equals(form.fingerprint())) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("refused", "entry.meanwhile");
      remarks.addAll(recorded(form, submission));
      return page(
          form,
          new FormView(submission.entered(), ImmutableList.copyOf(remarks)),
          formatter,
          model);
    }
    TableReading<Conference> read = work.apply(form).apply(entries);
    read.problems().forEach(problem -> remarks.add(remark(problem, form, formatter)));
    try {
      if (read.problems().isEmpty()) {
        Conference changed = read.values().get(0);
        remarks.addAll(FieldRemark.of(desk.added(changed, now), formatter));
        FormView view = new FormView(submission.entered(), ImmutableList.copyOf(remarks));
        if (!view.isToBeShown()) {
          desk.store(changed, now, submission.account().id());
          return "redirect:/%s/desk/entries/%s?done=%s"
              .formatted(formatter.language().tag(), submission.key(), done);
        }
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (ConcurrentChangeException meanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("refused", "entry.again");
    } catch (RoomTakenException taken) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("refused", "problem.room-taken.detail");
    } catch (RecordRefusedException refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      remarks.add(
          new FieldRemark(
              "", Severity.ERROR, refused.message(formatter.language()), "", refused.code()));
    }
    FormEntries shown = submission.shownAgain(form, model.containsAttribute("removal"));
    return page(form, new FormView(shown, ImmutableList.copyOf(remarks)), formatter, model);
  }

  /** {@return a remark for each field whose recorded text is another than the entered one} */
  private static List<FieldRemark> recorded(EntryForm form, Submission submission) {
    List<FieldRemark> remarks = new ArrayList<>();
    ImmutableList<String> texts = form.texts(submission.entered());
    ImmutableList<EntryList.Field> fields = form.list().fields();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).equals(form.recorded().get(i))) {
        String text = submission.formatter().message("entry.recorded", form.recorded().get(i));
        String name = EntryForm.name(fields.get(i).header());
        remarks.add(new FieldRemark(name, Severity.NOTICE, text, "", "recorded@" + name));
      }
    }
    return remarks;
  }

  /** {@return a problem as a remark about its field, or about the whole form with its place} */
  private static FieldRemark remark(TableProblem problem, EntryForm form, PageFormatter formatter) {
    int field = problem.place().column() - 1;
    boolean isOfEntry =
        problem.place().sheet().equals(form.list().name())
            && problem.place().row() == form.position() + 1
            && field >= 0;
    String name = isOfEntry ? EntryForm.name(form.list().fields().get(field).header()) : "";
    String text =
        isOfEntry || problem.header().isEmpty()
            ? problem.message(formatter.language())
            : formatter.message(
                "entry.elsewhere",
                problem.place().sheet(),
                problem.header(),
                problem.text(),
                problem.message(formatter.language()));
    return new FieldRemark(name, Severity.ERROR, text, "", problem.code() + "@" + name);
  }

  private static EntryList find(String key, RecordEntries entries) {
    return entries.list(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static EntryForm form(EntryList list, OptionalInt entry) {
    boolean isThere = entry.isEmpty() ? !list.isRecord() : entry.getAsInt() < list.size();
    if (!isThere) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return EntryForm.of(list, entry.orElse(list.size()));
  }

  private static String page(EntryForm entry, FormView form, PageFormatter formatter, Model model) {
    String list = entry.list().name();
    model.addAttribute(
        "heading",
        entry.isNew()
            ? formatter.message("entry.new", list)
            : formatter.message("entry.one", list, entry.position() + 1));
    model.addAttribute("entry", entry);
    ImmutableList<EntryForm.Field> fields = entry.fields();
    model.addAttribute("fields", fields);
    model.addAttribute("hasMore", fields.stream().anyMatch(field -> !field.isMain()));
    model.addAttribute(
        "isMoreOpen",
        fields.stream().anyMatch(field -> !field.isMain() && isUsed(field.name(), form)));
    model.addAttribute("choices", entry.choices());
    model.addAttribute("form", form);
    return "entry/entry";
  }

  private static boolean isUsed(String field, FormView form) {
    return !form.value(field).isEmpty() || !form.at(field).isEmpty();
  }
}
