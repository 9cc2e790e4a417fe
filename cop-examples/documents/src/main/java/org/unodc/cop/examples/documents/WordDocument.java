package org.unodc.cop.examples.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.language.UnsafeCharacters;

/** A document for a word processor in one language, on paper of size A4. */
final class WordDocument {
  private static final int PAGE_WIDTH = 11_906;
  private static final int PAGE_HEIGHT = 16_838;
  private static final int MARGIN = 1_304;
  private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

  /** Keeps punctuation at the ends of a text in its place among text of the other direction. */
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final XWPFDocument document = new XWPFDocument();
  private final OfficialLanguage language;
  private final boolean rightToLeft;

  WordDocument(OfficialLanguage language) {
    this.language = language;
    this.rightToLeft = language.direction() == TextDirection.RIGHT_TO_LEFT;
    WordStyles.addTo(document, language);
    document.getProperties().getCoreProperties().setCreator("cop");
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    if (rightToLeft) {
      section.addNewBidi();
    }
  }

  OfficialLanguage language() {
    return language;
  }

  /** Adds the place of the symbol, at the end of the first line above a rule. */
  void symbol(String text) {
    XWPFParagraph paragraph = add(WordStyle.SYMBOL);
    paragraph.setAlignment(ParagraphAlignment.END);
    paragraph.setBorderBottom(Borders.SINGLE);
    run(paragraph, text, language.tag());
  }

  /** Adds a paragraph with a text in the language of the document. */
  void paragraph(WordStyle style, String text) {
    run(add(style), text, language.tag());
  }

  /** Adds a paragraph with a text of the record, which may be in another language. */
  void paragraph(WordStyle style, LocalizedText text) {
    run(add(style), text);
  }

  /**
   * Adds a table with a heading that each page repeats.
   *
   * @param widths the widths of the columns in percent
   */
  void table(List<String> headings, List<Integer> widths, List<List<LocalizedText>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, headings.size());
    table.setWidth(Integer.toString(TEXT_WIDTH));
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(twips(width))));
    if (rightToLeft) {
      table.getCTTbl().getTblPr().addNewBidiVisual();
    }
    XWPFTableRow heading = table.getRow(0);
    heading.setRepeatHeader(true);
    for (int column = 0; column < headings.size(); column++) {
      heading.getCell(column).setWidth(Integer.toString(twips(widths.get(column))));
      run(cell(heading, column, WordStyle.ENTRY), headings.get(column), language.tag());
    }
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      for (int column = 0; column < headings.size(); column++) {
        row.getCell(column).setWidth(Integer.toString(twips(widths.get(column))));
        run(cell(row, column, WordStyle.BODY), rows.get(i).get(column));
      }
    }
  }

  /** {@return a part of the width of the text in percent as twentieths of a point} */
  private static int twips(int percent) {
    return TEXT_WIDTH * percent / 100;
  }

  /** Adds a footer with a sentence, the number of the page and the number of pages. */
  void footer(String sentence) {
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph note = styled(footer.createParagraph(), WordStyle.REMARK);
    note.setAlignment(ParagraphAlignment.CENTER);
    run(note, sentence, language.tag());
    XWPFParagraph numbers = styled(footer.createParagraph(), WordStyle.REMARK);
    numbers.setAlignment(ParagraphAlignment.CENTER);
    numbers.getCTP().addNewFldSimple().setInstr("PAGE");
    run(numbers, "/", language.tag());
    numbers.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private XWPFParagraph cell(XWPFTableRow row, int column, WordStyle style) {
    return styled(row.getCell(column).getParagraphs().get(0), style);
  }

  private XWPFParagraph add(WordStyle style) {
    return styled(document.createParagraph(), style);
  }

  private XWPFParagraph styled(XWPFParagraph paragraph, WordStyle style) {
    paragraph.setStyle(style.id());
    if (rightToLeft) {
      paragraph.getCTPPr().addNewBidi();
    }
    return paragraph;
  }

  private void run(XWPFParagraph paragraph, LocalizedText text) {
    String shown = text.in(language);
    run(paragraph, shown, tagOf(text, shown).orElse(language.tag()));
  }

  private Optional<String> tagOf(LocalizedText text, String shown) {
    if (text.texts().containsKey(language.tag())) {
      return Optional.of(language.tag());
    }
    return text.texts().entrySet().stream()
        .filter(entry -> entry.getValue().equals(shown))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A run in Arabic script is marked, so that word processors select its font and direction. */
  private void run(XWPFParagraph paragraph, String text, String tag) {
    XWPFRun run = paragraph.createRun();
    String safe =
        UnsafeCharacters.replace(
            text, UnsafeCharacters::isSafeToPrint, UnsafeCharacters::inBrackets);
    boolean isRightToLeft = isRightToLeft(text);
    run.setText(
        rightToLeft && !isRightToLeft ? LEFT_TO_RIGHT_MARK + safe + LEFT_TO_RIGHT_MARK : safe);
    if (isRightToLeft) {
      run.getCTR().addNewRPr().addNewRtl();
      run.getCTR().getRPr().addNewLang().setBidi(tag);
    } else if (LocalizedText.language(tag).equals("zh")) {
      run.getCTR().addNewRPr().addNewLang().setEastAsia("zh-CN");
    } else if (!Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      run.getCTR().addNewRPr().addNewLang().setVal(tag);
    }
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
