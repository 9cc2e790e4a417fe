package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.sideevent.InvalidStepException;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.sideevent.StepNeedsReasonException;
import org.unodc.cop.examples.programme.sideevent.UnknownEventException;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * Takes one step with each ticked event of the table. The steps do not depend on each other: the
 * page shows for each event what was done, or why nothing was done.
 */
@Controller
class SelectionPages {
  private final ConferenceStore store;
  private final SideEventDecisions decisions;
  private final DeskTable table;

  SelectionPages(ConferenceStore store, SideEventDecisions decisions, DeskTable table) {
    this.store = store;
    this.decisions = decisions;
    this.table = table;
  }

  /**
   * The result of a step.
   *
   * @param done whether the step was taken
   * @param text what was done, or why nothing was done
   */
  record Result(String id, PageText title, boolean done, String text) {}

  @PostMapping(PageLanguage.PATH + "/desk/decisions")
  String decide(
      @ModelAttribute("filter") DeskFilter filter,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    ImmutableList<SelectedEvent> selected = SelectedEvent.read(reader.entered(), store.current());
    if (selected.isEmpty()) {
      reader.problem("", "selection-missing");
    }
    Optional<SelectionStep> step = SelectionStep.read(reader);
    if (reader.hasProblems() || step.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("ticked", false);
      return table.page(filter, FormView.of(reader.entered(), reader), formatter, model);
    }
    ImmutableList<Result> results =
        selected.stream()
            .map(event -> result(event, step.get(), account, formatter))
            .collect(toImmutableList());
    model.addAttribute("results", results);
    model.addAttribute("done", results.stream().filter(Result::done).count());
    return "desk/decisions";
  }

  private Result result(
      SelectedEvent selected, SelectionStep step, Account account, PageFormatter formatter) {
    SideEvent event = selected.event();
    PageText title = formatter.text(event.title(), event.id());
    Optional<String> refusal = take(step, selected, account, formatter);
    return new Result(
        event.id().value(),
        title,
        refusal.isEmpty(),
        refusal.orElseGet(() -> formatter.message(step.done())));
  }

  /** {@return why nothing was done; empty if the step was taken} */
  private Optional<String> take(
      SelectionStep step, SelectedEvent selected, Account account, PageFormatter formatter) {
    try {
      step.take(decisions, selected, account);
      return Optional.empty();
    } catch (ConcurrentChangeException meanwhile) {
      return Optional.of(formatter.message("desk.selection.changed"));
    } catch (UnknownEventException gone) {
      return Optional.of(formatter.message("desk.selection.gone"));
    } catch (InvalidStepException wrong) {
      return Optional.of(notDone(formatter.message("desk.step." + wrong.code()), formatter));
    } catch (StepForbiddenException forbidden) {
      return Optional.of(
          notDone(forbidden.findings().get(0).message(formatter.language()), formatter));
    } catch (StepNeedsReasonException unconfirmed) {
      return Optional.of(
          notDone(unconfirmed.warnings().get(0).message(formatter.language()), formatter));
    }
  }

  private static String notDone(String reason, PageFormatter formatter) {
    return formatter.message("desk.selection.not-done", reason);
  }
}
