package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.tests.contract.Model;

/** Entry points name the argument that is null. */
class NullArgumentTest {
  private static final Path FILE = Path.of("never-written");
  private static final LocalDate DAY = LocalDate.of(2030, 6, 3);
  private static final ValidationProfile PROFILE = ValidationProfile.full();
  private static final CopJson<RoomId> JSON = CopJson.of(RoomId.class);
  private static final CopYaml<RoomId> YAML = CopYaml.of(RoomId.class);
  private static final RoomId ROOM = RoomId.of("room-1");
  private static final Conference CONFERENCE = CopFixtures.value(Conference.class);

  static Stream<Arguments> calls() {
    return Stream.of(cop(), json(), yaml(), texts()).flatMap(calls -> calls);
  }

  private static Stream<Arguments> cop() {
    return Stream.of(
        call("file", () -> Cop.read((Path) null)),
        call("utf8", () -> Cop.read((InputStream) null)),
        call("utf8", () -> Cop.read((byte[]) null)),
        call("limits", () -> Cop.read(FILE, null)),
        call("conference", () -> Cop.validate(null, DAY)),
        call("day", () -> Cop.validate(CONFERENCE, null)),
        call("utf8", () -> Cop.report((byte[]) null, DAY, PROFILE)),
        call("day", () -> Cop.report(new byte[0], null, PROFILE)),
        call("profile", () -> Cop.report(new byte[0], DAY, null)),
        call("file", () -> Cop.report((Path) null, DAY, PROFILE)),
        call("day", () -> Cop.report(FILE, null, PROFILE)),
        call("profile", () -> Cop.report(FILE, DAY, null)),
        call("limits", () -> Cop.report(FILE, DAY, PROFILE, null)),
        call("conference", () -> Cop.write(null, FILE)),
        call("file", () -> Cop.write(CONFERENCE, (Path) null)),
        call("conference", () -> Cop.write(null, new ByteArrayOutputStream())),
        call("utf8", () -> Cop.write(CONFERENCE, (OutputStream) null)));
  }

  private static Stream<Arguments> json() {
    return Stream.of(
        call("type", () -> CopJson.of(null)),
        call("limits", () -> JSON.with(null)),
        call("utf8", () -> JSON.read((byte[]) null)),
        call("json", () -> JSON.read((String) null)),
        call("utf8", () -> JSON.read((InputStream) null)),
        call("reader", () -> JSON.read((Reader) null)),
        call("file", () -> JSON.read((Path) null)),
        call("utf8", () -> JSON.readLeniently((byte[]) null)),
        call("json", () -> JSON.readLeniently((String) null)),
        call("utf8", () -> JSON.readLeniently((InputStream) null)),
        call("reader", () -> JSON.readLeniently((Reader) null)),
        call("file", () -> JSON.readLeniently((Path) null)),
        call("value", () -> JSON.write(null)),
        call("value", () -> JSON.writeBytes(null)),
        call("value", () -> JSON.write(null, FILE)),
        call("value", () -> JSON.write(null, new ByteArrayOutputStream())),
        call("file", () -> JSON.write(ROOM, (Path) null)),
        call("utf8", () -> JSON.write(ROOM, (OutputStream) null)));
  }

  private static Stream<Arguments> yaml() {
    return Stream.of(
        call("type", () -> CopYaml.of(null)),
        call("limits", () -> YAML.with(null)),
        call("utf8", () -> YAML.read((byte[]) null)),
        call("yaml", () -> YAML.read((String) null)),
        call("utf8", () -> YAML.read((InputStream) null)),
        call("reader", () -> YAML.read((Reader) null)),
        call("file", () -> YAML.read((Path) null)),
        call("utf8", () -> YAML.readLeniently((byte[]) null)),
        call("yaml", () -> YAML.readLeniently((String) null)),
        call("utf8", () -> YAML.readLeniently((InputStream) null)),
        call("reader", () -> YAML.readLeniently((Reader) null)),
        call("file", () -> YAML.readLeniently((Path) null)),
        call("value", () -> YAML.write(null)),
        call("value", () -> YAML.writeBytes(null)),
        call("value", () -> YAML.write(null, FILE)),
        call("value", () -> YAML.write(null, new ByteArrayOutputStream())),
        call("file", () -> YAML.write(ROOM, (Path) null)),
        call("utf8", () -> YAML.write(ROOM, (OutputStream) null)));
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        call("text", () -> LocalizedText.english(null)),
        call("accessor", () -> Place.of(null)),
        call("tag", () -> LocalizedText.of((String) null, "Opening")),
        call("text", () -> LocalizedText.of("en", (String) null)),
        call("texts", () -> LocalizedText.of((Map<String, String>) null)),
        call("originalTag", () -> LocalizedText.of(null, Map.of("en", "Opening"))),
        call("texts", () -> LocalizedText.of("en", (Map<String, String>) null)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("calls")
  void isNamed(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument);
  }

  static Stream<Method> factories() {
    return Model.publicTypesOfTheLibrary()
        .filter(Class::isRecord)
        .filter(type -> type != Place.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals("of"))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void isNamedByTheFactoriesOfIdsAndCodes(Method factory) {
    String text = factory.getDeclaringClass().getRecordComponents()[0].getName();
    assertThatNullPointerException().isThrownBy(() -> call(factory)).withMessage(text);
  }

  private static void call(Method factory) throws Throwable {
    try {
      factory.invoke(null, (Object) null);
    } catch (InvocationTargetException refusal) {
      throw refusal.getCause();
    }
  }

  private static Arguments call(String argument, ThrowingCallable call) {
    return arguments(argument, call);
  }
}
