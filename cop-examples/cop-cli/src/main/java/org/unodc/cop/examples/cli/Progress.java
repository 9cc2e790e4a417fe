package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far long work has come; elsewhere nothing. */
interface Progress extends AutoCloseable {
  /** Takes one step, which may print to the same terminal. */
  void step(Runnable step);

  @Override
  void close();

  /** {@return what shows the progress of so many steps} */
  static Progress of(String task, long steps, boolean quiet, PrintWriter err) {
    return quiet || steps < 2 || !Ansi.AUTO.enabled() ? new Silent() : new Bar(task, steps, err);
  }

  /** Where nobody looks. */
  final class Silent implements Progress {
    @Override
    public void step(Runnable step) {
      step.run();
    }

    @Override
    public void close() {}
  }

  /** A bar in the last line, which makes way for what is printed. */
  final class Bar implements Progress {
    private static final int WIDTH = 78;
    private static final String CLEARED_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final ProgressBar bar;

    Bar(String task, long steps, PrintWriter err) {
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

    /** The library calls this from a thread of its own. */
    private void show(String drawn) {
      synchronized (err) {
        clear();
        err.print(drawn);
        err.flush();
      }
    }

    private void clear() {
      err.print(CLEARED_LINE);
      err.flush();
    }
  }
}
