package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The library returns the same results on every machine and at any time. */
class SurroundingsTest {
  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.ZoneId.systemDefault",
          "java.util.Calendar.getInstance",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.Math.random");

  /** Methods without a locale or character set that have a variant with one. */
  private static final Set<String> WITHOUT_LOCALE_OR_CHARSET =
      Set.of(
          "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.text.MessageFormat.<init>(java.lang.String)",
          "java.text.MessageFormat.format(java.lang.String,[Ljava.lang.Object;)",
          "java.text.NumberFormat.getInstance()",
          "java.text.Collator.getInstance()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.SimpleDateFormat.<init>(java.lang.String)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Formatter.<init>()",
          "java.util.Scanner.<init>(java.io.InputStream)");

  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[defgxotDEGXT]");

  @Test
  void readsNoClockAndNoSettingOfTheMachine() {
    noClasses()
        .should()
        .callMethodWhere(describe("a clock or setting is asked", SurroundingsTest::asks))
        .check(Sources.LIBRARY);
  }

  @Test
  void passesALocaleOrCharacterSetExplicitly() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "no locale or character set is named",
                (JavaCall<?> call) -> WITHOUT_LOCALE_OR_CHARSET.contains(signature(call))))
        .check(Sources.LIBRARY);
  }

  /** {@code "…".formatted} uses the default locale, so it may only insert texts. */
  @Test
  void formatsNumbersAndDatesInANamedLocale() {
    List<String> mixed =
        Sources.mainCode()
            .filter(source -> source.text().contains(".formatted("))
            .filter(source -> NUMBER_OR_DATE.matcher(withoutNamedLocale(source.text())).find())
            .map(Sources.Source::name)
            .toList();
    assertThat(mixed).isEmpty();
  }

  private static String withoutNamedLocale(String code) {
    return code.replaceAll("Locale\\.ROOT,\\s*\"[^\"]*\"", "");
  }

  private static boolean asks(JavaCall<?> call) {
    String method = call.getTargetOwner().getName() + '.' + call.getTarget().getName();
    boolean now =
        call.getTarget().getName().equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty();
    return now || CLOCKS.contains(method);
  }

  private static String signature(JavaCall<?> call) {
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return call.getTargetOwner().getName()
        + '.'
        + call.getTarget().getName()
        + '('
        + String.join(",", parameters)
        + ')';
  }
}
