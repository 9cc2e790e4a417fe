package org.unodc.cop.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** The format of a cell can turn a number into a code, a month or an amount with a unit. */
class NumberFormatTest {

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7    | 000                    | 007",
        "0    | 00                     | 00",
        "1234 | 000                    | 1234",
        "8    | \"se-\"000             | se-008",
        "8    | \\s\\e\\-000            | se-008",
        "8    | \"se-\"0               | se-8",
        "8    | \"se-\"#               | se-8",
        "8    | \"se-\"General         | se-8",
        "8    | \"No. \"#00            | No. 08",
        "8    | 000\"-A\"              | 008-A",
        "8.0  | 000_);(000)            | 008",
        "0    | 000_);(000)            | 000",
        "8    | \"a;b-\"00;-0          | a;b-08"
      })
  void returnsACodeAsDisplayed(String number, String format, String text) {
    assertThat(read(number, format).rows().get(0).cell(1)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3       | 0\" days\"                      | 3",
        "3       | General\" days\"                | 3",
        "1400    | #,##0                           | 1400",
        "1400    | #\\ ##0                         | 1400",
        "1400    | 0,000                           | 1400",
        "7.5     | 0.00                            | 7.5",
        "1400    | 0.00E+00                        | 1400",
        "0.5     | # ?/?                           | 0.5",
        "12      | \"$\"#,##0_);(\"$\"#,##0)        | 12",
        "12      | _-* #,##0.00\\ \"EUR\"_-;-* 0    | 12",
        "12      | [$EUR]\\ #,##0                  | 12",
        "0.05    | 00%                             | 5%",
        "0.25    | [h]:mm                          | 0.25",
        "-7      | 0;[Red]-0                       | -7"
      })
  void returnsTheDigitsOfANumber(String number, String format, String text) {
    assertThat(read(number, format).rows().get(0).cell(1)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-7      | 000",
        "7.5     | 000",
        "7       | 0,000",
        "7       | 00.00",
        "0       | 000;-000;\"none\"",
        "1234567 | 000-0000",
        "1234567 | 000\\-0000",
        "1234    | \"se-\"#,##0",
        "7       | [<100]000;0000"
      })
  void reportsAnAmbiguousCodeAsAFault(String number, String format) {
    assertThat(read(number, format).faults())
        .extracting(TableProblem::message)
        .containsExactly(
            "The number is shown as a code by the format "
                + format
                + ", but the code cannot be determined.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"mm/yyyy", "mmm-yy", "mmmm", "yyyy", "yyyy\\-mm;@", "mmmm yyyy hh:mm"})
  void reportsAMonthWithoutADayAsAFault(String format) {
    assertThat(read("45000", format).faults())
        .extracting(TableProblem::message)
        .containsExactly("The number 45000 is shown as a month or a year without a day.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "dd.mm.yyyy, 2023-03-15",
    "d-mmm, 2023-03-15",
    "[$-409]d mmmm yyyy, 2023-03-15",
    "yyyy\"年\"m\"月\"d\"日\", 2023-03-15"
  })
  void returnsTheDisplayedDay(String format, String day) {
    assertThat(read("45000", format).rows().get(0).cell(1)).isEqualTo(day);
  }

  private static Sheet read(String number, String format) {
    return CopXlsx.standard().read(Workbooks.ofNumber(number, format)).get(0);
  }
}
