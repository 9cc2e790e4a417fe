package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.UnionCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.tests.checkout.LibraryFolders;

/** The texts of problems say the same in all six languages. */
class ProblemTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[}:,]");

  /** Words that only English has, outside of quoted text. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|is|was|not|of|expected|found|must|this|and|has|with|cannot|there|which|it)\\b");

  private static final Pattern JAVA =
      Pattern.compile("\\bjava\\b|org\\.unodc|Exception|Optional|Immutable|\\w+Codec\\b|@[0-9a-f]");

  private static final Pattern QUOTED =
      Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"|\u2068[^\u2069]*\u2069");

  /** JSON as strangers write it, each with at least one problem. */
  private static final List<String> BROKEN_JSON =
      List.of(
          "",
          "[]",
          "nul",
          "{",
          "{\"format\":\"cop/1\"",
          "{\"format\":\"cop/1\",}",
          "{'format':1}",
          "{\"format\" \"cop/1\"}",
          "{\"a\":01}",
          "{\"a\":+1}",
          "{\"a\":1.}",
          "{\"a\":1e}",
          "{\"a\":-}",
          "{\"a\":\"\\x\"}",
          "{\"a\":\"\\u12\"}",
          "{\"a\":\"\n\"}",
          "{\"a\":1} 2",
          "{\"a\":1 2}",
          "{\"a\":]}",
          "// comment\n{}",
          "{\"format\":\"cop/2\",\"id\":\"x\",\"title\":\"t\"}",
          "{\"format\":\"cop/1\",\"id\":\"Not An Id\",\"title\":null,\"sesions\":[]}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"id\":\"y\",\"title\":{\"en\":\" \"}}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"title\":\"t\",\"sessions\":[{\"id\":\"s\","
              + "\"ordinal\":0,\"kind\":\"REGULER\",\"days\":{\"type\":\"range\"}}]}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"title\":\"t\",\"sessions\":[{\"id\":\"s\","
              + "\"ordinal\":1.5,\"days\":{\"first\":\"2024-10-32\",\"last\":\"14.10.2024\"}}]}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"title\":\"t\",\"sessions\":[{\"id\":\"s\","
              + "\"days\":{\"first\":\"2024-10-14\",\"last\":\"2024-10-01\"}}]}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"title\":{},\"participants\":[{\"id\":\"a\"},"
              + "{\"type\":1},{\"type\":\"stat\",\"id\":\"b\"}]}",
          "{\"format\":\"cop/1\",\"id\":\"x\",\"title\":\"t\",\"stakeholders\":[{\"id\":\"a\","
              + "\"name\":\"A\",\"kind\":\"NGO\",\"consultativeStatus\":{\"category\":\"X\"}}]}");

  private static final List<String> BROKEN_YAML =
      List.of(
          "a: b: c",
          "a: 'b",
          "a: *b",
          "a: &b c",
          "a: !c d",
          "<<: {}",
          "? [a]\n: b",
          "%YAML 1.1\n---\na: b\n...\n",
          "---\na: b\n",
          "a: [b",
          "a: {b: c",
          "\ta: b",
          "a: \"\\q\"",
          "a: b\n---\nc: d\n",
          "a: |0\n b\n",
          "a:\n  b: c\n d: e\n",
          "- a\nb: c\n",
          "a: `b`");

  private static final List<String> BROKEN_TABLES =
      List.of(
          "",
          "colour,shape\nred,round\n",
          "id,title (en),status,start,end,room\nse-1,A,MAYBE,2031-05-01 10:00,9:00,\n",
          "id,title,organizer\nNot An Id,Title,nobody\n",
          "id,title (en),title (en)\nse-1,a,b\n",
          "id;title (en),x\nse-1;\"a,b\n");

  @Test
  void everyKeyHasATextWithTheSamePlaceholdersInEachLanguage() {
    MessageCatalogue texts = ProblemText.catalogue();
    ImmutableSet<String> keys = texts.keys(OfficialLanguage.ENGLISH);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(texts.keys(language)).as("%s", language).isEqualTo(keys);
      for (String key : keys) {
        assertThat(placeholders(texts, key, language))
            .as("%s in %s", key, language)
            .isEqualTo(placeholders(texts, key, OfficialLanguage.ENGLISH));
      }
    }
  }

  @Test
  void everyKeyInTheCodeHasAText() throws Exception {
    Set<String> missing = new TreeSet<>();
    ImmutableSet<String> keys = ProblemText.catalogue().keys(OfficialLanguage.ENGLISH);
    List<String> sdk =
        LibraryFolders.artifacts().stream().filter(name -> !name.equals("cop-domain")).toList();
    for (String key : keysIn(sdk, "ProblemText\\s*\\.(?:of|sentence)|check")) {
      if (!keys.contains(key)) {
        missing.add(key);
      }
    }
    ImmutableSet<String> invariants = MessageCatalogue.standard().keys(OfficialLanguage.ENGLISH);
    for (String key : keysIn(List.of("cop-domain"), "new InvariantException")) {
      if (!invariants.contains("invariant." + key)) {
        missing.add("invariant." + key);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void everyTypeHasANounPhrase(OfficialLanguage language) {
    Set<Codec<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    ModelCodecs.types().forEach(type -> collect(ModelCodecs.of(type), seen));

    assertThat(seen).hasSizeGreaterThan(200);
    assertThat(seen).allSatisfy(codec -> assertSound(codec.expected(), language));
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void problemsOfJsonAreInTheLanguage(OfficialLanguage language) {
    for (String json : BROKEN_JSON) {
      assertSound(refused(() -> CopJson.of(Conference.class).read(json)), language);
    }
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void problemsOfYamlAreInTheLanguage(OfficialLanguage language) {
    for (String yaml : BROKEN_YAML) {
      assertSound(refused(() -> CopYaml.of(Conference.class).read(yaml)), language);
    }
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void problemsOfTablesAreInTheLanguage(OfficialLanguage language) {
    for (String csv : BROKEN_TABLES) {
      for (Class<?> type : List.of(SideEvent.class, TreatyAction.class)) {
        assertSound(
            refused(
                () -> {
                  var reading = CopTable.of(type).read(CopCsv.standard().read(csv.getBytes(UTF_8)));
                  throw new CopException(
                      Stream.concat(reading.problems().stream(), reading.notes().stream())
                          .map(problem -> problem.asProblem())
                          .toList());
                }),
            language);
      }
    }
  }

  @Test
  void aProblemOfAnotherProgramSaysTheSameInAllLanguages() {
    Problem problem = Problem.of(ProblemCode.FILE, "The vault is closed.");

    assertThat(OfficialLanguage.values())
        .allSatisfy(
            language -> assertThat(problem.message(language)).isEqualTo("The vault is closed."));
  }

  @Test
  void anExceptionNamesThePlaceInTheLanguage() {
    List<Problem> problems = refused(() -> CopJson.of(Conference.class).read("{\"id\":7}"));

    assertThat(new CopException(problems).message(OfficialLanguage.FRENCH))
        .contains("ligne 1, colonne 7, /id\u00A0: Valeur attendue\u00A0: ");
    assertThat(new CopException(problems).getMessage()).contains("line 1, column 7, /id: ");
  }

  private static List<Problem> refused(Runnable reading) {
    try {
      reading.run();
    } catch (CopException refusal) {
      return refusal.problems();
    } catch (IllegalArgumentException none) {
      return List.of();
    }
    return List.of();
  }

  private static void assertSound(List<Problem> problems, OfficialLanguage language) {
    for (Problem problem : problems) {
      assertSound(problem.sentences(), language);
      assertThat(problem.in(language)).endsWith(problem.message(language));
    }
  }

  private static void assertSound(Translatable text, OfficialLanguage language) {
    String words = text.in(language);
    assertThat(words).isNotBlank().doesNotContainPattern("\\{\\d}").doesNotContain("..");
    String outside = QUOTED.matcher(words).replaceAll("");
    assertThat(outside).doesNotContainPattern(JAVA);
    if (language != OfficialLanguage.ENGLISH) {
      assertThat(outside).as("%s", words).doesNotContainPattern(ENGLISH);
    }
  }

  private static List<String> placeholders(
      MessageCatalogue texts, String key, OfficialLanguage language) {
    return PLACEHOLDER
        .matcher(texts.text(key, language))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> keysIn(List<String> artifacts, String call) throws Exception {
    Pattern pattern =
        Pattern.compile("(?:" + call + ")\\(\\s*\"([a-z][\\w-]*\\.?[\\w.-]*)\"\\s*[,)]");
    List<String> keys = new ArrayList<>();
    for (String artifact : artifacts) {
      try (Stream<Path> files = Files.walk(LibraryFolders.of(artifact).resolve("src"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher found = pattern.matcher(Files.readString(file));
          while (found.find()) {
            keys.add(found.group(1));
          }
        }
      }
    }
    assertThat(keys).hasSizeGreaterThan(40);
    return keys;
  }

  private static void collect(Codec<?> codec, Set<Codec<?>> seen) {
    if (!seen.add(codec)) {
      return;
    }
    if (codec instanceof ObjectCodec<?> object) {
      object.members().forEach(member -> collect(member.codec(), seen));
    } else if (codec instanceof UnionCodec<?> union) {
      union.variants().values().forEach(variant -> collect(variant, seen));
    }
  }
}
