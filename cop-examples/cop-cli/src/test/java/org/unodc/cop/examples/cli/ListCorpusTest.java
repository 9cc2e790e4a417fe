package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/**
 * Lists in the manner of other people: all that comes in and all that the command says is as
 * expected, so that nothing comes in wrong in silence.
 *
 * <p>The lists of the folder {@code reader} were written before they were tried, by a reader who
 * had only the page of the command.
 *
 * <p>A file of the corpus has a line that says what it is, the arguments of {@code cop import}
 * without the files, and the encoding or {@code xlsx}. The parts follow, each below a line with its
 * name: {@code mapping} (if the list needs one), {@code list}, {@code added} (the new or changed
 * entries as a table), and {@code said} (the exit code, and the messages up to the counts). {@code
 * -Dcop.lists.write=true} writes the last two.
 */
class ListCorpusTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "unodc", "cop", "examples", "cli", "lists");
  private static final Pattern PART = Pattern.compile("(?m)^--- (\\w+)\\n");
  private static final Pattern COUNTS = Pattern.compile("Problems: [0-9]+\\.\\n");
  private static final Splitter BLANK = Splitter.on(' ');

  @TempDir private Path folder;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void comesInAsExpected(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    String text = Files.readString(file);
    ImmutableMap<String, String> parts = parts(text);
    List<String> head = parts.get("").lines().toList();
    List<String> arguments = BLANK.splitToList(head.get(1));
    Path list = file(parts.get("list"), head.get(2));
    Path imported = folder.resolve("imported.json");
    Path record = file.resolveSibling("record.json");

    List<Object> call = new ArrayList<>(List.of("import", record, arguments.get(1), list));
    call.addAll(arguments.subList(2, arguments.size()));
    if (parts.containsKey("mapping")) {
      call.addAll(
          List.of("--mapping", Files.writeString(folder.resolve("m"), parts.get("mapping"))));
    }
    call.addAll(List.of("--sound-rows", "--as-of", "2030-01-01", "--out", imported));
    Invocation read = Invocation.of(call.toArray());

    String added = Files.exists(imported) ? added(arguments.get(1), record, imported) : "";
    String said = "exit code " + read.exitCode() + "\n" + untilCounts(read.err());
    if (Boolean.getBoolean("cop.lists.write")) {
      String given =
          text.contains("--- added") ? text.substring(0, text.indexOf("--- added")) : text;
      Files.writeString(file, given + "--- added\n" + added + "--- said\n" + said);
    }
    assertThat(added).isEqualTo(parts.get("added"));
    assertThat(said).isEqualTo(parts.get("said"));
  }

  @Test
  void eachListSaysWhatIsExpected() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(50);
    for (String name : names()) {
      ImmutableMap<String, String> parts = parts(Files.readString(FOLDER.resolve(name)));
      assertThat(parts.keySet())
          .as(name)
          .isEqualTo(
              parts.containsKey("mapping")
                  ? ImmutableSet.of("", "mapping", "list", "added", "said")
                  : ImmutableSet.of("", "list", "added", "said"));
    }
  }

  private static ImmutableMap<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    String name = "";
    int start = 0;
    for (MatchResult part : PART.matcher(text).results().toList()) {
      parts.put(name, text.substring(start, part.start()));
      name = part.group(1);
      start = part.end();
    }
    parts.put(name, text.substring(start));
    return ImmutableMap.copyOf(parts);
  }

  /** {@return the file of a list; the columns of a workbook stand between bars in the corpus} */
  private Path file(String list, String kind) throws IOException {
    if (!kind.equals("xlsx")) {
      return Files.write(
          folder.resolve(kind.startsWith("tsv") ? "list.tsv" : "list.csv"), encoded(list, kind));
    }
    Sheet sheet = CopCsv.standard().exact().delimitedBy('|').read(list.getBytes(UTF_8));
    return Files.write(folder.resolve("list.xlsx"), CopXlsx.standard().write(List.of(sheet)));
  }

  /** {@return the bytes of a list with the ends of lines of Windows} */
  private static byte[] encoded(String list, String encoding) {
    List<String> words = BLANK.splitToList(encoding);
    boolean marked = words.size() > 2 || words.get(1).startsWith("UTF-16");
    return ((marked ? "\uFEFF" : "") + list.replace("\n", "\r\n"))
        .getBytes(Charset.forName(words.get(1)));
  }

  private static String untilCounts(String messages) {
    return COUNTS
        .matcher(messages)
        .results()
        .findFirst()
        .map(counts -> messages.substring(0, counts.end()))
        .orElse(messages);
  }

  /** {@return the entries of a list that are new or changed, as a table} */
  private static String added(String list, Path record, Path imported) {
    return switch (list) {
      case "side-events" -> added(SideEvent.class, Conference::sideEvents, record, imported);
      case "stakeholders" -> added(Stakeholder.class, Conference::stakeholders, record, imported);
      case "accreditations" ->
          added(Accreditation.class, Conference::accreditations, record, imported);
      case "delegations" -> added(Delegation.class, Conference::delegations, record, imported);
      case "officers" -> added(Officer.class, Conference::officers, record, imported);
      case "statements" -> added(Statement.class, Conference::statements, record, imported);
      case "votes" -> added(Vote.class, Conference::votes, record, imported);
      case "deadlines" ->
          added(
              Deadline.class,
              each(Conference::rulesOfProcedure, RulesOfProcedure::deadlines),
              record,
              imported);
      case "signatures" ->
          added(
              Signature.class,
              each(
                  Conference::declarations,
                  declaration ->
                      declaration.signatures().map(PartialList::items).orElse(ImmutableList.of())),
              record,
              imported);
      case "rooms" ->
          added(
              Room.class,
              each(
                  Conference::sessions,
                  session -> session.venue().map(Venue::rooms).orElse(ImmutableList.of())),
              record,
              imported);
      case "agenda-items" ->
          added(
              AgendaItem.class, each(Conference::sessions, Session::agendaItems), record, imported);
      case "meetings" ->
          added(Meeting.class, each(Conference::sessions, Session::meetings), record, imported);
      case "documents" ->
          added(
              DocumentReference.class,
              each(Conference::sessions, Session::documents),
              record,
              imported);
      case "figures" ->
          added(
              ReportedFigure.class,
              each(Conference::sessions, Session::publishedFigures),
              record,
              imported);
      default -> throw new IllegalArgumentException(list);
    };
  }

  private static <O, T> Function<Conference, List<T>> each(
      Function<Conference, ? extends List<O>> owners, Function<O, ? extends List<T>> entries) {
    return record ->
        owners.apply(record).stream().flatMap(owner -> entries.apply(owner).stream()).toList();
  }

  private static <T> String added(
      Class<T> type, Function<Conference, ? extends List<T>> entries, Path record, Path imported) {
    List<T> before = entries.apply(Cop.read(record));
    List<T> added =
        entries.apply(Cop.read(imported)).stream()
            .filter(entry -> !before.contains(entry))
            .collect(Collectors.toList());
    return new String(CopCsv.standard().write(CopTable.of(type).write(added)), UTF_8)
        .replace("\r\n", "\n");
  }
}
