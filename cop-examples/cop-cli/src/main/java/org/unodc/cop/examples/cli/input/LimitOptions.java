package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The options {@code --limit-…}, which change the limits on the size of an input. */
public final class LimitOptions {
  private static final int MAX_BYTES = 1 << 30;
  private static final int MAX_DEPTH = 1_000;
  private static final String HELP = "--help-limits";
  private static final Pattern LIMIT = Pattern.compile("\\(limit (\\w+)\\)");

  private static final ImmutableMap<String, String> OPTIONS =
      ImmutableMap.<String, String>builder()
          .put("documentBytes", "--limit-bytes")
          .put("line", "--limit-bytes")
          .put("depth", "--limit-depth")
          .put("name", "--limit-name")
          .put("text", "--limit-text")
          .put("number", "--limit-number")
          .put("tokens", "--limit-tokens")
          .put("list", "--limit-list")
          .buildOrThrow();

  @Option(
      names = HELP,
      help = true,
      description = "Show the options that change the limits on the size of an input, and exit.")
  private boolean helpRequested;

  @ArgGroup(exclusive = false, validate = false)
  private Values values = new Values();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The limits that the command line changes. */
  static final class Values {
    @Option(
        names = "--limit-bytes",
        paramLabel = "N",
        hidden = true,
        description = "Bytes of a document or table, or of a line of NDJSON (default: 33554432).")
    private @Nullable Integer bytes;

    @Option(
        names = "--limit-text",
        paramLabel = "N",
        hidden = true,
        description = "Characters of a text or cell (default: 200000).")
    private @Nullable Integer text;

    @Option(
        names = "--limit-tokens",
        paramLabel = "N",
        hidden = true,
        description = "Names, values and brackets of a document (default: 4000000).")
    private @Nullable Integer tokens;

    @Option(
        names = "--limit-list",
        paramLabel = "N",
        hidden = true,
        description = "Elements of a list, or rows of a table (default: 100000).")
    private @Nullable Integer list;

    @Option(
        names = "--limit-depth",
        paramLabel = "N",
        hidden = true,
        description = "Nested objects and lists, at most 1000 (default: 64).")
    private @Nullable Integer depth;

    @Option(
        names = "--limit-name",
        paramLabel = "N",
        hidden = true,
        description = "Characters of the name of a member (default: 256).")
    private @Nullable Integer name;

    @Option(
        names = "--limit-number",
        paramLabel = "N",
        hidden = true,
        description = "Characters of a number (default: 100).")
    private @Nullable Integer number;
  }

  /**
   * {@return the standard limits with the changes of the command line}
   *
   * @throws UsageException if the value of an option is not a possible limit
   */
  public CopLimits limits() {
    CopLimits limits = CopLimits.standard();
    limits = change(limits, "bytes", values.bytes, MAX_BYTES, LimitOptions::withBytes);
    limits = change(limits, "text", values.text, Integer.MAX_VALUE, CopLimits::withText);
    limits = change(limits, "tokens", values.tokens, Integer.MAX_VALUE, CopLimits::withTokens);
    limits = change(limits, "list", values.list, Integer.MAX_VALUE, CopLimits::withList);
    limits = change(limits, "depth", values.depth, MAX_DEPTH, CopLimits::withDepth);
    limits = change(limits, "name", values.name, Integer.MAX_VALUE, CopLimits::withName);
    return change(limits, "number", values.number, Integer.MAX_VALUE, CopLimits::withNumber);
  }

  private CopLimits change(
      CopLimits limits,
      String option,
      @Nullable Integer value,
      int most,
      BiFunction<CopLimits, Integer, CopLimits> change) {
    if (value == null) {
      return limits;
    }
    if (value < 1 || value > most) {
      throw new UsageException(
          command, "limits.range", "--limit-" + option, value.toString(), Integer.toString(most));
    }
    return change.apply(limits, value);
  }

  private static CopLimits withBytes(CopLimits limits, int bytes) {
    return limits.withDocumentBytes(bytes).withLine(bytes);
  }

  /** {@return the option that raises the limit that an input exceeds; empty for other problems} */
  public static Optional<String> optionFor(Problem problem) {
    if (problem.code() != ProblemCode.LIMIT) {
      return Optional.empty();
    }
    Matcher limit = LIMIT.matcher(problem.message());
    return limit.find() ? Optional.ofNullable(OPTIONS.get(limit.group(1))) : Optional.empty();
  }

  /**
   * Prints the options that change the limits, if the command line asks for them.
   *
   * @return whether it does
   */
  public static boolean help(ParseResult parsed) {
    if (!parsed.hasMatchedOption(HELP)) {
      return false;
    }
    CommandSpec limits = CommandSpec.create().name(parsed.commandSpec().qualifiedName());
    limits.usageMessage().autoWidth(true);
    parsed.commandSpec().options().stream()
        .filter(option -> option.longestName().startsWith("--limit-"))
        .forEach(option -> limits.addOption(OptionSpec.builder(option).hidden(false).build()));
    new CommandLine(limits).usage(parsed.commandSpec().commandLine().getOut());
    return true;
  }
}
