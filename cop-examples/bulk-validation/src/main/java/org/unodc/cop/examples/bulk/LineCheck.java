package org.unodc.cop.examples.bulk;

import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Has each line judged, and sends what the judge says where it belongs. */
final class LineCheck extends ProcessFunction<Line, Found> {
  static final OutputTag<Tally> LINES = tag("lines", Tally.class);
  static final OutputTag<String> FACTS = tag("facts", String.class);
  static final OutputTag<Conditional> CONDITIONALS = tag("conditionals", Conditional.class);
  static final OutputTag<Question> QUESTIONS = tag("questions", Question.class);
  static final OutputTag<Conditional> BEARERS = tag("bearers", Conditional.class);

  /** Under this name the lines that were judged are counted while the job runs. */
  static final String PROGRESS = "lines";

  private static final long serialVersionUID = 1;
  private static final int REMEMBERED = 100_000;

  private final Judge judge;
  private final LongCounter progress = new LongCounter();
  private transient Set<Object> said;

  LineCheck(Judge judge) {
    this.judge = judge;
  }

  @Override
  public void open(OpenContext context) {
    said = new HashSet<>();
    getRuntimeContext().addAccumulator(PROGRESS, progress);
  }

  @Override
  public void processElement(Line line, Context context, Collector<Found> out) {
    progress.add(1);
    judge.judge(line, new Sending(context, out));
  }

  /**
   * {@return whether this was not said before, as far as is remembered}
   *
   * <p>What all lines say is sent once and not by each of them. Saying it again does no harm, so
   * nobody has to remember it after a restart.
   */
  private boolean isNew(Object fact) {
    if (said.size() == REMEMBERED) {
      said.clear();
    }
    return said.add(fact);
  }

  private static <T> OutputTag<T> tag(String name, Class<T> type) {
    return new OutputTag<>(name, TypeInformation.of(type));
  }

  private final class Sending implements Findings {
    private final Context context;
    private final Collector<Found> out;

    Sending(Context context, Collector<Found> out) {
      this.context = context;
      this.out = out;
    }

    @Override
    public void line(Line line, String type, boolean readable) {
      context.output(LINES, Tally.of(line, type, readable));
    }

    @Override
    public void add(Found found) {
      out.collect(found);
    }

    @Override
    public void addUnless(String fact, Found found) {
      Conditional conditional = Conditional.shared(fact, found);
      context.output(CONDITIONALS, conditional);
      if (isNew(conditional.question())) {
        context.output(QUESTIONS, conditional.question());
      }
    }

    @Override
    public void holds(String fact) {
      if (isNew(fact)) {
        context.output(FACTS, fact);
      }
    }

    @Override
    public void bears(String id, Found found) {
      context.output(BEARERS, Conditional.shared(id, found));
    }
  }
}
