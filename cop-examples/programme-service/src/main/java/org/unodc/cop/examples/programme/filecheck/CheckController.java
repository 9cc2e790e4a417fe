package org.unodc.cop.examples.programme.filecheck;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.conference.TableList;
import org.unodc.cop.examples.programme.security.PublicUpload;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** The page that checks a file of any visitor and shows its problems and findings. */
@Controller
@RequestMapping(PageLanguage.PATH + "/check")
class CheckController {
  private static final int MEBIBYTE = 1 << 20;

  private final FileChecker checker;

  CheckController(FileChecker checker) {
    this.checker = checker;
  }

  @Bean
  static Section checkSection() {
    return Section.atFoot(10, "check", "section.check");
  }

  @Bean
  static PublicUpload pageUpload() {
    return new PublicUpload("/{language}/check");
  }

  @Bean
  static PublicUpload apiUpload() {
    return new PublicUpload("/api/v1/checks");
  }

  @ModelAttribute
  void choices(
      PageFormatter formatter,
      @RequestParam(defaultValue = "") String list,
      @RequestParam Optional<String> texts,
      Model model) {
    model.addAttribute("lists", TableList.ALL.stream().map(TableList::key).toList());
    model.addAttribute("list", list);
    model.addAttribute("languages", OfficialLanguage.values());
    model.addAttribute("texts", textLanguage(texts, formatter));
    model.addAttribute("size", CopLimits.standard().documentBytes() / MEBIBYTE);
  }

  @GetMapping
  String show() {
    return "filecheck/check";
  }

  /**
   * Checks a file.
   *
   * @param list the list that a table is; blank if its headers decide
   * @param texts the language of texts under headers without a language
   * @param dayFirst whether the day comes first in dates such as 03/04/2027
   * @param answer the form of the answer: {@code html} or {@code json} for a report on a record,
   *     else the page
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Nullable String check(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String list,
      @RequestParam Optional<String> texts,
      @RequestParam(defaultValue = "false") boolean dayFirst,
      @RequestParam(defaultValue = "") String answer,
      PageFormatter formatter,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    byte[] bytes = file.getBytes();
    FileKind kind = FileKind.of(bytes, name);
    try {
      switch (kind) {
        case EMPTY, OTHER, DOCX -> {
          model.addAttribute("refusal", "check.refused." + (name.isEmpty() ? "NONE" : kind.name()));
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        case CSV, XLSX -> {
          TableList.Settings settings =
              new TableList.Settings(textLanguage(texts, formatter), dayFirst);
          show(
              kind,
              checker.inTurn(() -> checker.tables(bytes, kind, list, settings, formatter)),
              model);
        }
        case JSON, YAML -> {
          Report report = checker.inTurn(() -> checker.report(bytes, kind));
          Optional<ReportFormat> download = download(answer);
          if (download.isPresent()) {
            send(report, download.get(), formatter.language(), response);
            return null;
          }
          show(kind, List.of(CheckedPart.of(report, formatter)), model);
        }
      }
    } catch (CopException unreadable) {
      show(kind, List.of(CheckedPart.of(unreadable, formatter)), model);
    }
    return "filecheck/check";
  }

  private static String textLanguage(Optional<String> asked, PageFormatter formatter) {
    return Arrays.stream(OfficialLanguage.values())
        .map(OfficialLanguage::tag)
        .filter(tag -> asked.filter(tag::equals).isPresent())
        .findFirst()
        .orElse(formatter.language().tag());
  }

  private static void show(FileKind kind, List<CheckedPart> parts, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("parts", parts);
  }

  private static Optional<ReportFormat> download(String answer) {
    return switch (answer) {
      case "html" -> Optional.of(ReportFormat.HTML);
      case "json" -> Optional.of(ReportFormat.JSON);
      default -> Optional.empty();
    };
  }

  /** The page of the library has its own styles, which the policy of the service does not allow. */
  private static void send(
      Report report, ReportFormat format, OfficialLanguage language, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("report." + format.extension())
            .build()
            .toString());
    response
        .getOutputStream()
        .write(format.render(report, language).getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler
  void refuse(CheckerBusyException busy, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, CheckerBusyException.RETRY_SECONDS);
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }
}
