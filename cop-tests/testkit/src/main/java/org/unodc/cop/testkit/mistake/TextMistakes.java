package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the characters of texts: from copying, converting and unfinished drafting. */
final class TextMistakes {
  private static final String TEXTS = "/**/texts/*";
  private static final String HIDDEN = "language.text-holds-no-forbidden-characters";
  private static final String LETTERS = "language.text-keeps-its-letters";
  private static final String PLACEHOLDER = "language.text-is-no-placeholder";
  private static final String MARKUP = "language.text-has-no-markup";
  private static final String BLANKS = "language.text-has-no-extra-blanks";
  private static final String SCRIPT = "language.words-are-in-one-script";
  private static final int LONG = 8;

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          text("zero-width-space", "A text is copied from a web page with a zero-width space.")
              .where(TextMistakes::isLatin)
              .change(change(text -> inside(text, "\u200B")))
              .foundBy(HIDDEN),
          text("byte-order-mark", "A text is pasted from the beginning of a file with its mark.")
              .change(change(text -> "\uFEFF" + text))
              .foundBy(HIDDEN),
          text("joiner-in-a-word", "A joiner that an Arabic keyboard types is left in a word.")
              .where(TextMistakes::isLatin)
              .change(part -> part.replaceWith(inside(part.text(), part.oneOf(joiners()))))
              .foundBy(HIDDEN),
          text("soft-hyphen", "A word is copied with the soft hyphen of a printed page.")
              .change(change(text -> inside(text, "\u00AD")))
              .foundBy(HIDDEN),
          text("private-use-character", "A bullet of a font with its own signs is copied.")
              .change(change(text -> "\uF0B7 " + text))
              .foundBy(HIDDEN),
          text("noncharacter", "A broken export writes a noncharacter.")
              .change(change(text -> inside(text, "\uFFFE")))
              .foundBy(HIDDEN),
          text("tag-characters", "A message that nobody sees is hidden in tag characters.")
              .change(change(text -> text + "\uDB40\uDC48\uDB40\uDC49"))
              .foundBy(HIDDEN),
          text("open-isolate", "A number is put into an isolate that nobody closes.")
              .change(part -> part.replaceWith(part.oneOf(isolates()) + part.text()))
              .foundBy(HIDDEN),
          text("closed-twice", "An isolate is closed that nobody opened.")
              .change(change(text -> text + "\u2069"))
              .foundBy(HIDDEN),
          text("override", "The direction of a text is forced with an override.")
              .change(change(text -> "\u202E" + text + "\u202C"))
              .foundBy(HIDDEN),
          text("emoji-selector", "An emoji is deleted, but not the selector behind it.")
              .where(TextMistakes::isLatin)
              .change(change(text -> inside(text, "\uFE0F")))
              .foundBy(HIDDEN),
          text("blank-letter", "A letter of Hangul that leaves a blank is typed for a space.")
              .change(change(text -> inside(text, "\u3164")))
              .foundBy(HIDDEN),
          text("control-character", "A control character of an old database is exported.")
              .change(change(text -> inside(text, "\u0007")))
              .foundBy(HIDDEN),
          text("decomposed-letter", "A letter is typed together with a combining accent.")
              .change(change(text -> "E\u0301 " + text))
              .foundBy("language.text-is-nfc"),
          text("utf-8-as-windows-1252", "A file in UTF-8 is read as windows-1252.")
              .where(part -> hasLetters(part, '\u00E8', '\u00EA'))
              .change(change(text -> misread(text, "windows-1252")))
              .foundBy(LETTERS),
          text("cyrillic-utf-8-as-windows-1251", "A file in UTF-8 is read as windows-1251.")
              .where(part -> hasLetters(part, '\u0430', '\u044F') && part.text().length() > LONG)
              .change(change(text -> misread(text, "windows-1251")))
              .foundBy(LETTERS),
          text("arabic-utf-8-as-windows-1252", "An Arabic text in UTF-8 is read as windows-1252.")
              .where(part -> hasLetters(part, '\u0627', '\u064A') && part.text().length() > LONG)
              .change(change(text -> misread(text, "windows-1252")))
              .foundBy(LETTERS, HIDDEN),
          text("chinese-utf-8-as-windows-1252", "A Chinese text in UTF-8 is read as windows-1252.")
              .where(part -> hasLetters(part, '\u4E00', '\u9FFF') && part.text().length() > LONG)
              .change(change(text -> misread(text, "windows-1252")))
              .foundBy(LETTERS, HIDDEN),
          text("windows-1251-as-windows-1252", "A Russian file of one byte is read as Latin.")
              .where(part -> hasWord(part, '\u0430', '\u044F'))
              .change(
                  change(
                      text ->
                          new String(
                              text.getBytes(Charset.forName("windows-1251")),
                              Charset.forName("windows-1252"))))
              .foundBy(LETTERS),
          text("replacement-character", "A letter that a program could not read is replaced.")
              .change(change(text -> inside(text, "\uFFFD")))
              .foundBy(LETTERS),
          text("question-mark-for-a-letter", "A letter is lost, and a question mark is there.")
              .where(TextMistakes::isLatin)
              .change(change(text -> text.replaceFirst("([A-Za-z])[a-z]([a-z])", "$1?$2")))
              .foundBy(LETTERS),
          text("question-marks", "A program writes a question mark for each letter.")
              .where(part -> hasWord(part, '\u0430', '\u044F'))
              .change(change(text -> text.replaceAll("\\p{IsCyrillic}", "?")))
              .foundBy(PLACEHOLDER),
          text("to-be-confirmed", "A draft with TBC, TBD or N/A is published.")
              .change(
                  part ->
                      part.replaceWith(part.oneOf(ImmutableList.of("TBC", "TBD", "N/A", "tba"))))
              .foundBy(PLACEHOLDER),
          text("to-be-confirmed-inside", "The room is still to be confirmed, says the title.")
              .change(change(text -> text + " (TBC)"))
              .foundBy(PLACEHOLDER),
          text("formula", "A cell is exported with its formula.")
              .change(part -> part.replaceWith("=SUM(A1:A3)"))
              .foundBy(PLACEHOLDER),
          text("object", "A program writes the name of a type for a text.")
              .change(part -> part.replaceWith("[object Object]"))
              .foundBy(PLACEHOLDER),
          text("not-a-number", "A program writes that a value is no number.")
              .change(part -> part.replaceWith("NaN"))
              .foundBy(PLACEHOLDER),
          text("see-above", "A text refers to the row above it in a table.")
              .change(part -> part.replaceWith("See above"))
              .foundBy(PLACEHOLDER),
          text("link-in-markdown", "A text is copied with a link as Markdown writes it.")
              .change(change(text -> "[" + text + "](https://www.example.org)"))
              .foundBy(MARKUP),
          text("bold-in-markdown", "A text is copied in bold as Markdown writes it.")
              .where(part -> part.text().matches("(?s)[\\p{L}\\p{N}].*"))
              .change(change(text -> "**" + text + "**"))
              .foundBy(MARKUP),
          text("placeholder-of-a-language", "A placeholder in the language of the author stays.")
              .change(
                  part ->
                      part.replaceWith(
                          part.oneOf(
                              ImmutableList.of(
                                  "À confirmer",
                                  "Por confirmar",
                                  "Подлежит уточнению",
                                  "يحدد لاحقا",
                                  "待定",
                                  "To be determined"))))
              .foundBy(PLACEHOLDER),
          text("error-of-a-spreadsheet", "A cell whose formula failed is copied.")
              .change(
                  part ->
                      part.replaceWith(
                          part.oneOf(ImmutableList.of("#REF!", "#N/A", "#VALUE!", "#NAME?"))))
              .foundBy(PLACEHOLDER),
          text("sample-text", "The sample text of a template stays.")
              .change(change(text -> "Lorem ipsum dolor sit amet, consectetur adipiscing elit."))
              .foundBy(PLACEHOLDER),
          text("no-letter", "A dash is typed into a field that must not be empty.")
              .change(part -> part.replaceWith(part.oneOf(ImmutableList.of("-", "—", "...", "?"))))
              .foundBy(PLACEHOLDER),
          text("html-tag", "A text is copied with the tags of a web page.")
              .change(
                  part ->
                      part.replaceWith(
                          part.oneOf(ImmutableList.of("<b>%s</b>", "%s<br>", "<p>%s</p>"))
                              .replace("%s", part.text())))
              .foundBy(MARKUP),
          text("html-reference", "A character reference of HTML is not resolved.")
              .change(
                  part ->
                      part.replaceWith(
                          part.text()
                              + part.oneOf(
                                  ImmutableList.of("&nbsp;", " &amp;", "&#8217;", "&eacute;"))))
              .foundBy(MARKUP),
          text("escape-of-a-workbook", "A line feed of a workbook is copied as its escape.")
              .change(change(text -> text + "_x000D_"))
              .foundBy(MARKUP),
          text("look-alike-letter", "A letter is typed with the keyboard of another script.")
              .where(part -> part.text().matches("(?s).*[A-Za-z][ao][A-Za-z].*") && isLatin(part))
              .change(change(text -> text.replaceFirst("([A-Za-z])[ao]([A-Za-z])", "$1\u0430$2")))
              .foundBy(SCRIPT),
          text("blank-at-the-end", "A text is pasted with the blank behind it.")
              .change(change(text -> text + " "))
              .foundBy(BLANKS),
          text("blank-at-the-beginning", "A text is pasted with a no-break space before it.")
              .change(change(text -> "\u00A0" + text))
              .foundBy(BLANKS),
          text("two-blanks", "A word is deleted, and two blanks stay.")
              .where(part -> part.text().matches("(?s).*[a-z] [a-z].*"))
              .change(change(text -> text.replaceFirst("([a-z]) ([a-z])", "$1  $2")))
              .foundBy(BLANKS),
          text("two-no-break-spaces", "A word is deleted between two no-break spaces.")
              .where(part -> part.text().matches("(?s).*[a-z] [a-z].*"))
              .change(change(text -> text.replaceFirst("([a-z]) ([a-z])", "$1\u00A0\u00A0$2")))
              .foundBy(BLANKS),
          text("empty", "A text is deleted, but its tag stays.")
              .change(change(text -> ""))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT),
          text("misspelled", "Two letters of a word are exchanged.")
              .where(part -> part.text().matches("(?s).*[a-z]{2}.*") && isLatin(part))
              .change(change(TextMistakes::exchanged))
              .notKnowable("A record has no dictionary, and names are spelled as people wish."));

  private TextMistakes() {}

  private static Mistake.Site text(String what, String description) {
    return Mistake.of("text." + what, description).at(TEXTS).where(part -> part.node().isString());
  }

  private static Consumer<RecordPart> change(UnaryOperator<String> change) {
    return part -> part.replaceWith(change.apply(part.text()));
  }

  private static ImmutableList<String> joiners() {
    return ImmutableList.of("\u200C", "\u200D");
  }

  private static ImmutableList<String> isolates() {
    return ImmutableList.of("\u2066", "\u2067", "\u2068");
  }

  /** {@return the text with something after its first character} */
  private static String inside(String text, String added) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first) + added + text.substring(first);
  }

  private static String misread(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  private static String exchanged(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      if (first != second && Character.isLowerCase(first) && Character.isLowerCase(second)) {
        return text.substring(0, i) + second + first + text.substring(i + 2);
      }
    }
    return text + "e";
  }

  private static boolean isLatin(RecordPart part) {
    return part.text().matches("(?s)[A-Za-z]{3,}.*")
        && part.text().chars().allMatch(unit -> unit < 0x250 || (unit > 0x2000 && unit < 0x2040));
  }

  private static boolean hasLetters(RecordPart part, char first, char last) {
    return part.text().chars().anyMatch(unit -> unit >= first && unit <= last);
  }

  /** {@return whether a text is long and its second to fifth characters are in a range} */
  private static boolean hasWord(RecordPart part, char first, char last) {
    return part.text().length() > LONG
        && part.text().substring(1, 5).chars().allMatch(unit -> unit >= first && unit <= last);
  }
}
