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
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.ReasonFields;
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
  /** The fields of the reason. */
  static final String REASON = "reason";

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
    String button = reader.entered().text("step");
    Optional<SelectionAction> action = table.action(button);
    if (action.isPresent() && !selected.isEmpty()) {
      return redirect(action.get(), selected, formatter);
    }
    Optional<? extends EventStep> step =
        action.isPresent() ? Optional.empty() : step(button, reader);
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

  private static String redirect(
      SelectionAction action, ImmutableList<SelectedEvent> selected, PageFormatter formatter) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/" + formatter.language().tag() + "/desk/" + action.path());
    selected.forEach(event -> address.queryParam(SelectedEvent.FIELD, event.event().id().value()));
    return "redirect:" + address.encode().build();
  }

  /** The reason of an acceptance is for events with warnings. */
  private static Optional<? extends EventStep> step(String button, FormReader reader) {
    return switch (button) {
      case "acceptance" ->
          Optional.of(new EventStep.Acceptance(ReasonFields.read(reader, REASON, false)));
      case "refusal" -> ReasonFields.read(reader, REASON, true).map(EventStep.Refusal::new);
      default -> {
        reader.problem("", "no-choice");
        yield Optional.empty();
      }
    };
  }

  private Result result(
      SelectedEvent selected, EventStep step, Account account, PageFormatter formatter) {
    SideEvent event = selected.event();
    PageText title = formatter.text(event.title(), event.id());
    Optional<String> refusal = take(step, selected, account, formatter);
    return new Result(
        event.id().value(),
        title,
        refusal.isEmpty(),
        refusal.orElseGet(() -> formatter.message(done(step))));
  }

  private static String done(EventStep step) {
    return step instanceof EventStep.Refusal
        ? "desk.selection.declined"
        : "desk.selection.accepted";
  }

  /** {@return why nothing was done; empty if the step was taken} */
  private Optional<String> take(
      EventStep step, SelectedEvent selected, Account account, PageFormatter formatter) {
    try {
      step.take(decisions, selected.event().id(), selected.version(), account);
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
          formatter.message(
              "desk.selection.confirm",
              unconfirmed.warnings().get(0).message(formatter.language())));
    }
  }

  private static String notDone(String reason, PageFormatter formatter) {
    return formatter.message("desk.selection.not-done", reason);
  }
}
