package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.CellItems;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.table.IdMaker;
import org.unodc.cop.sdk.internal.table.ItemParts;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.table.WrittenCount;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The forms of cells for texts, numbers, dates, States, participants and stakeholders. */
final class CellForms {
  private static final CharMatcher LISTED = CharMatcher.anyOf(",،，、/");
  private static final String CODE = "code:";
  private static final String NOT_AVAILABLE = "NA";

  /** Any text, unchanged. */
  static final CellForm TEXT = (cell, terms) -> cell;

  /**
   * A name, link or symbol, which is neither a dash nor a word for nothing, such as "n/a". A value
   * that is one gets an escape prefix.
   */
  static final CellForm DETAIL =
      new EscapedForm(
          "text:",
          (cell, terms) -> detail(cell),
          text -> isDetail(text) && !text.startsWith("text:"));

  /**
   * A language by its tag, or an official language by its name in one of the six languages or its
   * letter in symbols of documents. A tag that is such a name gets an escape prefix.
   */
  static final CellForm LANGUAGE =
      new KindForm(
          "language",
          new EscapedForm(
              "tag:",
              (cell, terms) -> language(cell),
              tag -> isOneTag(tag) && language(tag).equals(tag) && !tag.startsWith("tag:")));

  /**
   * Languages by their tags or names; parts with commas or slashes between them are existing ones.
   */
  static final CellForm LANGUAGES =
      list(
          LANGUAGE,
          (cell, terms) -> {
            InputRefusedException.check(
                LanguageTags.isOfALanguage(language(cell)),
                "table.language-tag-expected",
                InputQuotation.shown(cell));
            return language(cell);
          });

  /** A web address, which has no blank; another text gets an escape prefix. */
  static final CellForm LINK =
      new KindForm(
          "link",
          new EscapedForm(
              "text:",
              (cell, terms) -> link(cell),
              text -> isAddress(text) && !text.startsWith("text:")));

  /** A document symbol, read as {@link #DETAIL}. */
  static final CellForm SYMBOL = new KindForm("symbol", DETAIL);

  /** The name of a person, read as {@link #DETAIL}. */
  static final CellForm PERSON = new KindForm("person", DETAIL);

  /** The name of a person, unchanged. */
  static final CellForm FULL_NAME = new KindForm("person", TEXT);

  /** The id of another entry, unchanged. */
  static final CellForm REFERENCE = new KindForm("reference", TEXT);

  /** A whole number, written with digits only. */
  static final CellForm WHOLE = new KindForm("whole", (cell, terms) -> whole(cell));

  /** The id of another side event. */
  static final CellForm SIDE_EVENT =
      new KindForm(
          "reference",
          new EscapedForm(
              "text:",
              (cell, terms) -> IdMaker.ofSpelling("side-event", detail(cell)),
              id -> isDetail(id) && !id.startsWith("text:")));

  /** A number of seats. A word such as about, which cannot be kept, is noted. */
  static final CellForm SEATS =
      new KindForm(
          "whole",
          new NotedForm(
              (cell, terms) -> WrittenCount.seats(cell).value(),
              cell ->
                  WrittenCount.seats(cell)
                      .qualifier()
                      .map(qualifier -> ProblemText.of("cell.number-alone"))));

  /** A date, in ISO 8601 form or with the day first. */
  static final CellForm DATE =
      new KindForm("date", (cell, terms) -> DateReader.read(cell, terms.dayFirst(), terms.days()));

  /** A point in time. A time without an offset needs a zone. */
  static final CellForm MOMENT =
      new KindForm("moment", (cell, terms) -> MomentReader.read(cell, "", terms));

  /** A State, by its code or name. A code that no State has gets an escape prefix. */
  static final CellForm STATE =
      new KindForm(
          "state",
          new NotedForm(
              new EscapedForm(CODE, CellForms::state, code -> States.findByCode(code).isPresent()),
              cell -> noteOfState(cell).or(() -> noteOfCode(cell))));

  /**
   * A participant by its id, or a State or organization by its name. An id that is also the code of
   * a State gets an escape prefix.
   */
  static final CellForm PARTICIPANT =
      new KindForm(
          "participant",
          new NotedForm(
              new EscapedForm(
                  "id:",
                  (cell, terms) -> terms.names().participant(cell),
                  id -> States.findByCode(id).isEmpty()),
              CellForms::noteOfState));

  /** A stakeholder by its id or, if a record is given, by its name. */
  static final CellForm STAKEHOLDER =
      new KindForm("stakeholder", (cell, terms) -> terms.names().stakeholder(cell));

  /** A session of the record by its id or title. */
  static final CellForm SESSION =
      new KindForm("session", (cell, terms) -> terms.names().session(cell));

  /** A room of the session of the row, by its id or name. */
  static final CellForm ROOM =
      new KindForm("room", (cell, terms) -> terms.names().room(cell, terms.session()));

  /** An agenda item of the session of the row, by its id, number or title. */
  static final CellForm AGENDA_ITEM =
      new KindForm("agenda-item", (cell, terms) -> terms.names().agendaItem(cell, terms.session()));

  /** A meeting of the session of the row, by its id or title. */
  static final CellForm MEETING =
      new KindForm("meeting", (cell, terms) -> terms.names().meeting(cell, terms.session()));

  /** Official languages, by their names, tags or letters. */
  static final CellForm OFFICIAL_LANGUAGES =
      list(
          new KindForm(
              "language",
              (cell, terms) -> officialLanguage(LANGUAGE.read(cell, terms).toString())));

  /** A treaty of the record by its id or title. */
  static final CellForm TREATY =
      new KindForm("treaty", (cell, terms) -> terms.names().treaty(cell));

  /** A membership of a State, such as {@code GBR from 1973-01-01 until 2020-01-31}. */
  static final CellForm MEMBERSHIP = new KindForm("membership", new MembershipForm());

  /** A person, such as a member of a delegation, by its name. */
  static final CellForm MEMBER = new KindForm("person", new MemberForm());

  /** A quotation, by its text. */
  static final CellForm QUOTATION =
      new DescriptionForm("quotation", "text", () -> PartLayouts.QUOTATION);

  /** Persons or bodies that have no name, by their description. */
  static final CellForm UNNAMED =
      new DescriptionForm("actor", "description", () -> PartLayouts.UNNAMED);

  /** A source, by its link. */
  static final CellForm SOURCE = new KindForm("link", new SourceForm());

  private CellForms() {}

  /**
   * {@return the form of several values in one cell; an item that cannot be read is read in parts
   * with commas or slashes between them, if the record has each part}
   */
  static CellForm list(CellForm items) {
    return list(items, items);
  }

  private static CellForm list(CellForm items, CellForm parts) {
    return new CellForm() {
      @Override
      public Object read(String cell, CellTerms terms) {
        CellTerms known = terms.onlyKnown();
        return CellItems.LIST.split(cell).stream()
            .filter(item -> !item.isEmpty())
            .flatMap(
                item ->
                    ItemParts.read(
                        item, text -> items.read(text, terms), text -> parts.read(text, known))
                        .stream())
            .toList();
      }

      @Override
      public Optional<Translatable> note(String cell) {
        return CellItems.LIST.split(cell).stream()
            .flatMap(item -> items.note(item).stream())
            .findFirst();
      }

      @Override
      public String kind() {
        return items.kind();
      }

      @Override
      public boolean hasSeveral() {
        return true;
      }

      @Override
      public ImmutableList<String> words(OfficialLanguage language) {
        return items.words(language);
      }

      @Override
      public String write(Object value) {
        return ((List<?>) value).stream().map(items::write).collect(CellItems.LIST.joining());
      }
    };
  }

  /**
   * {@return the form of the id of an entry, also in capitals or with other signs than hyphens}
   *
   * @param kind the kind of entry, for an identifier that is not in Latin letters
   */
  static CellForm id(String kind) {
    return new NotedForm(
        new KindForm("id", (cell, terms) -> IdMaker.ofSpelling(kind, cell)),
        cell ->
            Optional.of(ProblemText.of("cell.id-spelled"))
                .filter(note -> !IdMaker.ofSpelling(kind, cell).equals(cell)));
  }

  private static Object whole(String cell) {
    return WrittenCount.whole(CellWords.plain(cell))
        .orElseThrow(() -> InputRefusedException.of("cell.whole-expected"));
  }

  private static String language(String cell) {
    InputRefusedException.check(
        isOneTag(cell), "table.language-tag-expected", InputQuotation.shown(cell));
    return LanguageTags.named(cell).orElseGet(() -> LanguageTags.inUsualCase(cell));
  }

  /** {@return whether a cell is not a list, such as "en, fr" or "English/French"} */
  private static boolean isOneTag(String cell) {
    return LISTED.matchesNoneOf(cell)
        && (CharMatcher.whitespace().matchesNoneOf(cell) || LanguageTags.named(cell).isPresent());
  }

  private static String link(String cell) {
    InputRefusedException.check(!BlankCells.statesNothing(cell), "cell.states-nothing");
    InputRefusedException.check(isAddress(cell), "cell.link-expected");
    return cell;
  }

  private static boolean isAddress(String text) {
    return CharMatcher.whitespace().matchesNoneOf(text)
        && (text.indexOf('.') > 0 || text.indexOf(':') > 0);
  }

  private static String officialLanguage(String tag) {
    return Stream.of(OfficialLanguage.values())
        .filter(language -> language.tag().equals(tag) || language.name().equals(tag))
        .findFirst()
        .map(OfficialLanguage::name)
        .orElseThrow(
            () ->
                InputRefusedException.of(
                    "cell.one-of", List.of(OfficialLanguage.values()), InputQuotation.shown(tag)));
  }

  private static String detail(String cell) {
    InputRefusedException.check(isDetail(cell), "cell.states-nothing");
    return cell;
  }

  /** {@return whether a cell is a name, link or symbol; Na is the name of persons} */
  private static boolean isDetail(String cell) {
    return cell.equalsIgnoreCase("na") || !BlankCells.statesNothing(cell);
  }

  private static Object state(String cell, CellTerms terms) {
    return StateSpellings.find(cell)
        .map(state -> state.code().value())
        .orElseThrow(() -> new InputRefusedException(StateSpellings.refusal(cell)));
  }

  /** {@return the note that NA, which lists write for "not available", was read as a code} */
  private static Optional<Translatable> noteOfState(String cell) {
    return States.findByCode(cell)
        .filter(state -> cell.equals(NOT_AVAILABLE))
        .map(state -> ProblemText.of("state.na", InputQuotation.quoted(cell), state.name()));
  }

  /** {@return the note that a code is kept which no State has} */
  private static Optional<Translatable> noteOfCode(String cell) {
    return cell.startsWith(CODE) && States.findByCode(cell.substring(CODE.length())).isEmpty()
        ? Optional.of(ProblemText.of("cell.kept"))
        : Optional.empty();
  }

  /** A form with other notes. */
  private record NotedForm(CellForm form, Function<String, Optional<Translatable>> notes)
      implements CellForm {
    @Override
    public Object read(String cell, CellTerms terms) {
      return form.read(cell, terms);
    }

    @Override
    public Optional<Translatable> note(String cell) {
      return notes.apply(cell);
    }

    @Override
    public String write(Object value) {
      return form.write(value);
    }

    @Override
    public String kind() {
      return form.kind();
    }

    @Override
    public ImmutableList<String> words(OfficialLanguage language) {
      return form.words(language);
    }
  }

  private static final class MembershipForm extends ShortForm {
    private static final String FROM = " from ";
    private static final String UNTIL = " until ";

    @Override
    Object readShort(String cell, CellTerms terms) {
      Map<String, Object> membership = new LinkedHashMap<>();
      int until = cell.lastIndexOf(UNTIL);
      String begun = until < 0 ? cell : cell.substring(0, until);
      int from = begun.lastIndexOf(FROM);
      String state = from < 0 ? begun : begun.substring(0, from);
      membership.put("state", STATE.read(state.strip(), terms));
      if (from >= 0) {
        membership.put("from", DATE.read(begun.substring(from + FROM.length()).strip(), terms));
      }
      if (until >= 0) {
        membership.put("until", DATE.read(cell.substring(until + UNTIL.length()).strip(), terms));
      }
      return membership;
    }

    @Override
    Optional<String> writeShort(Map<?, ?> members) {
      String from = members.containsKey("from") ? FROM + members.get("from") : "";
      String until = members.containsKey("until") ? UNTIL + members.get("until") : "";
      return Optional.of(STATE.write(String.valueOf(members.get("state"))) + from + until);
    }
  }

  private static final class MemberForm extends PartedForm {
    private static final String NAME = "name";

    MemberForm() {
      super(ImmutableSet.of(NAME), () -> TableLayouts.of(Person.class));
    }

    @Override
    Map<String, Object> readHead(String cell, CellTerms terms) {
      return Map.of(NAME, cell);
    }

    @Override
    Optional<String> writeHead(Map<?, ?> members) {
      return Optional.of(String.valueOf(members.get(NAME)));
    }
  }

  /** A source; its head is the link. */
  private static final class SourceForm extends PartedForm {
    private static final String LINK = "link";

    SourceForm() {
      super(ImmutableSet.of(LINK), () -> PartLayouts.SOURCE);
    }

    @Override
    Map<String, Object> readHead(String cell, CellTerms terms) {
      InputRefusedException.check(
          isLink(cell), "cell.source-expected", "title (en): Report | date: 2024-10-14");
      return Map.of(LINK, cell);
    }

    @Override
    Optional<String> writeHead(Map<?, ?> members) {
      return Optional.of(String.valueOf(members.get(LINK))).filter(SourceForm::isLink);
    }

    private static boolean isLink(String text) {
      return (text.startsWith("https://") || text.startsWith("http://"))
          && text.strip().equals(text);
    }
  }
}
