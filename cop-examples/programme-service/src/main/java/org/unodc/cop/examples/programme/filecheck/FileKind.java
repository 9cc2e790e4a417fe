package org.unodc.cop.examples.programme.filecheck;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of a file, as its first bytes and the end of its name tell. */
enum FileKind {
  JSON,
  YAML,
  CSV,
  XLSX,
  /** A document of a word processor, which many confuse with a workbook. */
  DOCX,
  /** A file without bytes. */
  EMPTY,
  /** A file of a kind that is not read, such as an image, a calendar or a page. */
  OTHER;

  private static final int BEGINNING = 4_096;
  private static final String DOCUMENT = "word/";
  private static final Pattern MEMBER = Pattern.compile("(?s)(---|%YAML|[A-Za-z]\\w*:(\\s|$)).*");

  /**
   * {@return the kind of a file}
   *
   * @param name the name of the file; only its end is looked at, if the content does not decide
   */
  static FileKind of(byte[] file, String name) {
    String start =
        new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK")) {
      return hasEntriesOfDocuments(file) ? DOCX : XLSX;
    }
    if (start.startsWith("%PDF") || isBinary(start)) {
      return OTHER;
    }
    String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    if (text.startsWith("BEGIN:VCALENDAR") || text.startsWith("<")) {
      return OTHER;
    }
    if (text.isEmpty()) {
      return file.length > BEGINNING ? CSV : EMPTY;
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return JSON;
    }
    String end = name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
    return switch (end) {
      case "json" -> JSON;
      case "yaml", "yml" -> YAML;
      case "csv", "tsv", "txt" -> CSV;
      default -> MEMBER.matcher(text).matches() ? YAML : CSV;
    };
  }

  /** UTF-16 has zeros, too, and is a text. */
  private static boolean isBinary(String start) {
    boolean isUtf16 = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    return !isUtf16 && start.indexOf('\0') >= 0;
  }

  /** The directory at the end of an archive has the names of its entries as they are. */
  private static boolean hasEntriesOfDocuments(byte[] file) {
    int from = Math.max(0, file.length - 16 * BEGINNING);
    return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1)
        .contains(DOCUMENT);
  }
}
