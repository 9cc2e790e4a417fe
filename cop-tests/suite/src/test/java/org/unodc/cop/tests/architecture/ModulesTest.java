package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.tests.checkout.LibraryFolders;

class ModulesTest {
  /** The packages of the domain that are not exported. */
  private static final Pattern HIDDEN =
      Pattern.compile("\\.domain\\.(internal|timeline|walk|rules(\\..*)?)$");

  /** The public classes of the codecs that are not those of a room. */
  private static final Set<String> OF_NO_ROOM =
      Set.of("ArgumentCodec", "ModelCodecs", "ProfileCodec", "ReportCodec");

  @Test
  void theDomainExportsItsRoomsAndNothingElse() {
    Set<String> rooms = new TreeSet<>(Set.of(Sources.DOMAIN));
    Sources.rooms().forEach(room -> rooms.add(Sources.DOMAIN + '.' + room));
    rooms.removeIf(room -> HIDDEN.matcher(room).find());
    assertThat(exported(Sources.domain())).isEqualTo(rooms);
  }

  @ParameterizedTest
  @CsvSource({
    "cop-sdk, ' .diff .file .jackson2 .jackson3 .json .migration .problem .reference .schema .slice"
        + " .stream .validation'",
    "cop-yaml, .yaml",
    "cop-tables, .csv .depositary .indico .session .table .workbook",
    "cop-xlsx, .xlsx",
    "cop-report, .report",
    "cop-publish, .icalendar .jsonld .publication .schedule"
  })
  void eachArtifactExportsTheseEntryPointsAndNothingElse(String artifact, String packages) {
    assertThat(exported(LibraryFolders.onClassPath(artifact)))
        .containsExactlyInAnyOrder(
            Stream.of(packages.split(" ")).map(name -> Sources.SDK + name).toArray(String[]::new));
  }

  /** What the artifacts of the SDK share is exported to them by name. */
  @ParameterizedTest
  @MethodSource("org.unodc.cop.tests.checkout.LibraryFolders#artifacts")
  void noModuleIsOpenToReflectionOrProvidesServicesToOthers(String artifact) {
    ModuleDescriptor module = module(LibraryFolders.onClassPath(artifact));

    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
    assertThat(module.provides())
        .allMatch(service -> service.service().startsWith(Sources.SDK + ".internal."));
    assertThat(module.exports())
        .allMatch(
            export ->
                export.isQualified() == export.source().startsWith(Sources.SDK + ".internal."));
    assertThat(module.exports().stream().flatMap(export -> export.targets().stream()))
        .allMatch(target -> target.startsWith(Sources.SDK + '.'));
  }

  @Test
  void everyRoomWithTypesInJsonHasACodecOfItsName() {
    Set<String> codecs = new TreeSet<>();
    Sources.LIBRARY.stream()
        .filter(type -> type.getPackageName().equals(Sources.SDK + ".internal.model"))
        .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
        .filter(type -> !OF_NO_ROOM.contains(type.getSimpleName()))
        .forEach(type -> codecs.add(type.getSimpleName().toLowerCase(Locale.ROOT)));
    Set<String> rooms =
        ModelCodecs.types().stream()
            .map(type -> type.getPackageName().substring(Sources.DOMAIN.length()))
            .map(room -> room.isEmpty() ? "conferencecodec" : room.substring(1) + "codec")
            .collect(toCollection(TreeSet::new));
    assertThat(codecs).isEqualTo(rooms);
  }

  @Test
  void theCheckOfTheInterfaceLeavesOutWhatIsNotExported() throws IOException {
    Set<String> excluded =
        Pattern.compile("<exclude>(org\\.unodc\\.[\\w.]+)</exclude>")
            .matcher(Files.readString(Path.of("../../pom.xml")))
            .results()
            .map(match -> match.group(1))
            .collect(toCollection(TreeSet::new));
    Set<String> wrong = new TreeSet<>();
    Set<String> unused = new TreeSet<>(excluded);
    for (String artifact : LibraryFolders.artifacts()) {
      Path home = LibraryFolders.onClassPath(artifact);
      for (String name : module(home).packages()) {
        boolean isExcluded =
            excluded.stream().anyMatch(root -> (name + '.').startsWith(root + '.'));
        if (isExcluded == exported(home).contains(name)) {
          wrong.add(name);
        }
        unused.removeIf(root -> (name + '.').startsWith(root + '.'));
      }
    }
    assertThat(wrong)
        .as(
            "The <excludes> of japicmp in pom.xml name each package that its module does not"
                + " export, or a package above it, and no package that is exported")
        .isEmpty();
    assertThat(unused).as("<excludes> of japicmp in pom.xml without a package").isEmpty();
  }

  private static Set<String> exported(Path home) {
    return module(home).exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(toCollection(TreeSet::new));
  }

  private static ModuleDescriptor module(Path home) {
    return ModuleFinder.of(home).findAll().iterator().next().descriptor();
  }
}
