package org.unodc.cop.examples.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Defines the styles of a document, and the fonts of its scripts. */
final class WordStyles {
  private static final String LATIN = "Times New Roman";
  private static final String ARABIC = "Traditional Arabic";
  private static final String CHINESE = "SimSun";

  private WordStyles() {}

  static void addTo(XWPFDocument document, OfficialLanguage language) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setCs(language == OfficialLanguage.ARABIC ? ARABIC : LATIN);
    fonts.setEastAsia(CHINESE);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language.tag());
    styles.setEastAsia("zh-CN");
    for (WordStyle style : WordStyle.values()) {
      styles.addStyle(new XWPFStyle(definition(style), styles));
    }
  }

  private static CTStyle definition(WordStyle style) {
    CTStyle definition = CTStyle.Factory.newInstance();
    definition.setStyleId(style.id());
    definition.setType(STStyleType.PARAGRAPH);
    definition.addNewName().setVal(name(style));
    definition.addNewQFormat();
    CTPPrGeneral paragraph = definition.addNewPPr();
    if (style.staysWithNext()) {
      paragraph.addNewKeepNext();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(style.before()));
    spacing.setAfter(BigInteger.valueOf(style.after()));
    if (style.outlineLevel() >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outlineLevel()));
    }
    CTRPr letters = definition.addNewRPr();
    if (style.isBold()) {
      letters.addNewB();
      letters.addNewBCs();
    }
    letters.addNewSz().setVal(BigInteger.valueOf(style.halfPoints()));
    letters.addNewSzCs().setVal(BigInteger.valueOf(style.halfPoints()));
    return definition;
  }

  /** {@return the name by which word processors recognize a heading} */
  private static String name(WordStyle style) {
    return switch (style) {
      case SECTION -> "heading 1";
      case ENTRY -> "heading 2";
      default -> style.id();
    };
  }
}
