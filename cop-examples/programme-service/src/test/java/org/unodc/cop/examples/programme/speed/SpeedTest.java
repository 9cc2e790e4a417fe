package org.unodc.cop.examples.programme.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.StatementCounter;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.LargeRecord;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepReason.StandardReason;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/**
 * Compares the processor time of pages with that of a page without content, and counts what a step
 * and a download in a large record allocate.
 */
@LargeService
class SpeedTest {
  private static final int WARM_UP = 15;
  private static final int MEASURED = 9;
  private static final int MOST_ATTEMPTS = 4;

  /** Bytes of the rows of the table, and of the copies of the answer that a test keeps. */
  private static final long OF_THE_REQUEST = 220_000_000;

  private static final Optional<StepReason> REASON =
      Optional.of(new StepReason(Optional.of(StandardReason.LATE), Optional.empty()));
  private static final String DAY = "?day=" + LargeRecord.FIRST_DAY;

  @Autowired WebApplicationContext service;
  @Autowired Accounts accounts;
  @Autowired ConferenceStore store;
  @Autowired SideEventDesk desk;

  private final AtomicInteger titles = new AtomicInteger();
  private final AtomicInteger unseen = new AtomicInteger();
  private MockMvcTester pages;
  private Account secretary;

  @BeforeEach
  void open() {
    pages = Browsers.of(service);
    secretary =
        accounts.add(
            "desk-" + UUID.randomUUID(), Role.SECRETARIAT, Optional.empty(), Optional.empty());
  }

  @Test
  void pagesCostLittleMoreThanAnEmptyOne() {
    assertCostsLessThan(4, this::firstRendering);
    assertCostsLessThan(2, () -> asReader("/en/programme" + DAY));
    assertCostsLessThan(4, () -> asReader("/en/side-events/large-7"));
    assertCostsLessThan(6, () -> asSecretary("/en/desk"));
    assertCostsLessThan(9, () -> asSecretary("/en/desk/side-events/large-7"));
    assertCostsLessThan(6, () -> asSecretary("/en/desk/findings"));
  }

  /**
   * Compares the cost of a page with that of so many empty ones. It is compared again if it is
   * higher, because other load only adds to a cost.
   */
  private void assertCostsLessThan(int emptyPages, LongSupplier page) {
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < MOST_ATTEMPTS && ratio >= emptyPages; attempt++) {
      ratio = Math.min(ratio, (double) cost(page) / cost(() -> asReader("/en/sign-in")));
    }
    assertThat(ratio).isLessThan(emptyPages);
  }

  @Test
  void theProgrammeOfADayIsSmall() throws IOException {
    byte[] html =
        pages.get().uri("/en/programme" + DAY).exchange().getResponse().getContentAsByteArray();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (OutputStream compressed = new GZIPOutputStream(sent)) {
      compressed.write(html);
    }

    assertThat(html).hasSizeLessThan(120_000);
    assertThat(sent.size()).isLessThan(12_000);
  }

  @Test
  void anImportNeedsAFixedNumberOfStatements() {
    StatementCounter.taken();
    store.replace(secretary.id(), LargeRecord.of(50));
    assertThat(StatementCounter.taken()).hasSizeLessThan(60);
    store.replace(secretary.id(), LargeService.RECORD);
    assertThat(StatementCounter.taken()).hasSizeLessThan(60);
  }

  /** The rules judge the event, not the whole record. */
  @Test
  void aStepInALargeRecordAllocatesAtMost40Megabytes() {
    for (int i = 0; i < WARM_UP; i++) {
      step();
    }

    assertThat(allocated(this::step)).isLessThan(40_000_000);
  }

  /** A download writes each event once, in addition to a page that shows the table. */
  @Test
  void downloadsOfTheDeskAllocateLittleMoreThanTheLibraryNeeds() {
    asSecretary("/en/desk");
    List<Sheet> sheets = new ArrayList<>();
    long table =
        allocated(
            () -> sheets.add(CopTable.of(SideEvent.class).write(LargeService.RECORD.sideEvents())));
    long csv = allocated(() -> CopCsv.standard().write(sheets.get(0)));
    long workbook = allocated(() -> CopXlsx.standard().write(sheets));

    assertThat(allocated(() -> asSecretary("/en/desk/events.csv")))
        .isLessThan(table + csv + OF_THE_REQUEST);
    assertThat(allocated(() -> asSecretary("/en/desk/events.xlsx")))
        .isLessThan(table + workbook + OF_THE_REQUEST);
  }

  /** {@return the bytes that this thread allocates} */
  private static long allocated(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long start = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - start;
  }

  private void step() {
    SideEvent event =
        store.current().sideEvent(LargeService.RECORD.sideEvents().get(7).id()).orElseThrow();
    SideEvent changed =
        event.toBuilder().title(LocalizedText.english("Title " + titles.incrementAndGet())).build();
    desk.describe(event.id(), changed, REASON, OptionalLong.empty(), secretary);
  }

  /** Gets a day that nobody asked for before. */
  private long firstRendering() {
    return asReader(
        "/en/programme?day=" + LargeRecord.FIRST_DAY.plusDays(unseen.incrementAndGet()));
  }

  private long asReader(String path) {
    return measured(() -> assertThat(pages.get().uri(path).exchange()).hasStatusOk());
  }

  private long asSecretary(String path) {
    return measured(
        () ->
            assertThat(
                    pages
                        .get()
                        .uri(path)
                        .with(user(secretary.name()).roles("SECRETARIAT"))
                        .exchange())
                .hasStatusOk());
  }

  /** {@return the processor time of this thread in nanoseconds} */
  private static long measured(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /** {@return the median cost of a request or step once the classes are compiled} */
  private static long cost(LongSupplier request) {
    long median =
        LongStream.generate(request)
            .skip(WARM_UP)
            .limit(MEASURED)
            .sorted()
            .skip(MEASURED / 2)
            .findFirst()
            .orElseThrow();
    System.out.println("MEASURED " + median / 1000);
    return median;
  }
}
