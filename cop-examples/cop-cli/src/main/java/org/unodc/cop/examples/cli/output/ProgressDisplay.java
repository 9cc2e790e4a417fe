package org.unodc.cop.examples.cli.output;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows the progress of a long task on a terminal. Shows nothing if there is no terminal. */
public interface ProgressDisplay extends AutoCloseable {
  /** Runs one step of the task. The step may print to the same terminal. */
  void step(Runnable step);

  @Override
  void close();

  /** {@return a display for a task with this number of steps} */
  static ProgressDisplay of(String task, long steps, boolean quiet, PrintWriter err) {
    return quiet || steps < 2 || !Ansi.AUTO.enabled()
        ? new SilentDisplay()
        : new TerminalBar(task, steps, err);
  }

  /** Shows nothing. */
  final class SilentDisplay implements ProgressDisplay {
    @Override
    public void step(Runnable step) {
      step.run();
    }

    @Override
    public void close() {}
  }

  /** Shows a bar in the last line. The bar is removed while a step prints. */
  final class TerminalBar implements ProgressDisplay {
    private static final int WIDTH = 78;
    private static final String CLEARED_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final ProgressBar bar;

    TerminalBar(String task, long steps, PrintWriter err) {
      this.err = err;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
              .build();
    }

    @Override
    public void step(Runnable step) {
      synchronized (err) {
        clear();
        step.run();
      }
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
      clear();
    }

    /** The library calls this method from its own thread. */
    private void show(String text) {
      synchronized (err) {
        clear();
        err.print(text);
        err.flush();
      }
    }

    private void clear() {
      err.print(CLEARED_LINE);
      err.flush();
    }
  }
}
