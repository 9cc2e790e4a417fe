package org.unodc.cop.examples.programme.desk;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** The table of the desk as files: all pages of the filter, in its order. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk")
class DeskDownloads {
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ConferenceStore store;
  private final EventIndex index;

  DeskDownloads(ConferenceStore store, EventIndex index) {
    this.store = store;
    this.index = index;
  }

  @GetMapping(path = "/events.csv", produces = CSV)
  ResponseEntity<byte[]> csv(@ModelAttribute DeskFilter filter, PageFormatter formatter) {
    return file(
        "events.csv", CopCsv.standard().withByteOrderMark().write(sheet(filter, formatter)));
  }

  @GetMapping(path = "/events.xlsx", produces = XLSX)
  ResponseEntity<byte[]> workbook(@ModelAttribute DeskFilter filter, PageFormatter formatter) {
    return file("events.xlsx", CopXlsx.standard().write(List.of(sheet(filter, formatter))));
  }

  private Sheet sheet(DeskFilter filter, PageFormatter formatter) {
    IndexedEvents events = index.of(store.current());
    return new EventTable(events.names(), formatter)
        .of(DeskList.of(events, filter, formatter.language()).matching());
  }

  private static ResponseEntity<byte[]> file(String name, byte[] content) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
