package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/** Counts the registrations of one export, row by row. */
final class IndicoReader {
  /** Maximum number of problems before counting stops. */
  private static final int MAX_PROBLEMS = 1_000;

  private static final Translatable CUT_OFF = ProblemText.of("indico.cut-off");

  private static final ImmutableMap<String, RegistrationStage> STAGES =
      ImmutableMap.of(
          "pending", RegistrationStage.NOMINATED,
          "awaiting payment", RegistrationStage.NOMINATED,
          "completed", RegistrationStage.REGISTERED,
          "withdrawn", RegistrationStage.WITHDRAWN,
          "rejected", RegistrationStage.REJECTED);

  private final IndicoHeaders headers;
  private final String language;
  private final Optional<NamingBasis> basis;
  private final EnumSet<RegistrationStage> reportedStages = EnumSet.allOf(RegistrationStage.class);
  private final Map<String, GroupTally> groups = new LinkedHashMap<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final List<TableProblem> problems;
  private final List<TableProblem> notes;

  IndicoReader(IndicoHeaders headers, String language, Optional<NamingBasis> basis) {
    this.headers = headers;
    this.language = language;
    this.basis = basis;
    this.problems = new ArrayList<>(headers.problems());
    this.notes = new ArrayList<>(headers.notes());
  }

  void read(Sheet sheet) {
    notes.add(
        0,
        new TableProblem(ProblemCode.LEFT_OUT, new CellPlace(sheet.name(), 0, 0), "", "", CUT_OFF));
    notes.addAll(sheet.notes());
    if (!problems.isEmpty()) {
      return;
    }
    if (!headers.has(IndicoColumn.CHECKED_IN)) {
      reportedStages.remove(RegistrationStage.ATTENDED);
    }
    ImmutableListMultimap<Integer, TableProblem> faults = headers.faults(sheet);
    for (SheetRow row : sheet.rows().subList(1, sheet.rows().size())) {
      if (problems.size() >= MAX_PROBLEMS) {
        problems.add(headers.endAt(row));
        return;
      }
      problems.addAll(faults.get(row.number()));
      if (!row.isBlank() && !faults.containsKey(row.number())) {
        count(row);
      }
    }
  }

  /** Adds a note for each category that no registration has. */
  void noteUnknownCategories(Set<String> categories) {
    for (String category : categories) {
      if (problems.isEmpty()
          && groups().stream()
              .noneMatch(group -> group.category().filter(category::equals).isPresent())) {
        notes.add(
            headers.note(ProblemText.of("indico.no-category", InputQuotation.shown(category))));
      }
    }
  }

  ImmutableList<RegistrationGroup> groups() {
    return groups.values().stream().map(GroupTally::group).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  private void count(SheetRow row) {
    int before = problems.size();
    refuseRepetition(row);
    Optional<RegistrationStage> stage = stage(row);
    Optional<StateCode> country = country(row);
    boolean checkedIn = isCheckedIn(row);
    if (problems.size() > before || stage.isEmpty()) {
      return;
    }
    Optional<String> organization = text(row, IndicoColumn.ORGANIZATION);
    Optional<String> category = text(row, IndicoColumn.CATEGORY);
    String key = String.join("\u0000", country + "", organization + "", category + "");
    GroupTally group =
        groups.computeIfAbsent(
            key, first -> new GroupTally(country, organization, category, reportedStages));
    Optional<Person> person = basis.flatMap(reason -> person(row, country, organization, reason));
    group.add(stage.get(), person);
    if (checkedIn) {
      group.add(RegistrationStage.ATTENDED, person);
    }
  }

  private void refuseRepetition(SheetRow row) {
    Integer first =
        text(row, IndicoColumn.ID).map(id -> rowOf.putIfAbsent(id, row.number())).orElse(null);
    if (first != null) {
      problems.add(
          headers.repetition(row, ProblemText.of("indico.repeated", Integer.toString(first))));
    }
  }

  private Optional<RegistrationStage> stage(SheetRow row) {
    String state =
        headers
            .cell(row, IndicoColumn.REGISTRATION_STATE)
            .replace('Σ', 'σ')
            .toLowerCase(Locale.ROOT);
    Optional<RegistrationStage> stage = Optional.ofNullable(STAGES.get(state));
    if (stage.isEmpty()) {
      refuse(row, IndicoColumn.REGISTRATION_STATE, ProblemText.of("indico.state-expected"));
    }
    return stage;
  }

  private Optional<StateCode> country(SheetRow row) {
    Optional<String> named = text(row, IndicoColumn.COUNTRY);
    Optional<State> state = named.flatMap(name -> StateSpellings.find(name));
    if (named.isPresent() && state.isEmpty()) {
      problems.add(headers.refusal(row, IndicoColumn.COUNTRY, StateSpellings.refusal(named.get())));
    }
    return state.map(State::code);
  }

  private boolean isCheckedIn(SheetRow row) {
    String answer =
        headers.cell(row, IndicoColumn.CHECKED_IN).replace('Σ', 'σ').toLowerCase(Locale.ROOT);
    boolean yes = answer.equals("yes") || answer.equals("true");
    boolean no = answer.isEmpty() || answer.equals("no") || answer.equals("false");
    if (!yes && !no) {
      refuse(
          row,
          IndicoColumn.CHECKED_IN,
          ProblemText.of("indico.yes-or-no", InputQuotation.shown(answer)));
    }
    return yes;
  }

  private Optional<Person> person(
      SheetRow row,
      Optional<StateCode> country,
      Optional<String> organization,
      NamingBasis reason) {
    return text(row, IndicoColumn.NAME)
        .map(
            name ->
                Person.builder()
                    .name(name)
                    .title(text(row, IndicoColumn.FUNCTION).map(this::written))
                    .affiliation(organization.map(this::written))
                    .state(country)
                    .basis(reason)
                    .build());
  }

  private LocalizedText written(String text) {
    return LocalizedText.of(language, text);
  }

  private Optional<String> text(SheetRow row, IndicoColumn column) {
    return Optional.of(headers.cell(row, column)).filter(text -> !text.isBlank());
  }

  private void refuse(SheetRow row, IndicoColumn column, Translatable message) {
    problems.add(headers.refusal(row, column, message));
  }
}
