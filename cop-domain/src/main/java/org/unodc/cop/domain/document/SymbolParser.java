package org.unodc.cop.domain.document;

import static org.unodc.cop.domain.document.SymbolForms.COMPOUND;
import static org.unodc.cop.domain.document.SymbolForms.MIXED;
import static org.unodc.cop.domain.document.SymbolForms.NUMBERED;
import static org.unodc.cop.domain.document.SymbolForms.ORGAN;
import static org.unodc.cop.domain.document.SymbolForms.SESSION_AND_NUMBER;
import static org.unodc.cop.domain.document.SymbolForms.SPECIAL_SESSION;
import static org.unodc.cop.domain.document.SymbolForms.WORD;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text at its slashes and identifies the kind of each part. */
final class SymbolParser {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_ASTERISKS = 3;

  private final String text;
  private final int end;
  private final SymbolDraft draft = new SymbolDraft();

  private SymbolParser(String text) {
    this.text = text;
    this.end = endOfParts(text);
  }

  static SymbolDraft parse(String text) {
    checkCharacters(text);
    return new SymbolParser(text).parseParts();
  }

  private static void checkCharacters(String text) {
    SymbolRefusal.when(text.isEmpty(), 0, SymbolFault.EMPTY_TEXT);
    SymbolRefusal.when(
        text.length() > MAX_LENGTH, MAX_LENGTH, SymbolFault.TOO_LONG, String.valueOf(MAX_LENGTH));
    for (int i = 0; i < text.length(); i++) {
      if (!SymbolForms.isAllowed(text.charAt(i))) {
        throw SymbolRefusal.at(
            i, SymbolFault.CHARACTER_NOT_ALLOWED, codePoint(text.codePointAt(i)));
      }
    }
  }

  private static String codePoint(int codePoint) {
    return "U+" + Strings.padStart(Ascii.toUpperCase(Integer.toHexString(codePoint)), 4, '0');
  }

  private static int endOfParts(String text) {
    int end = text.length();
    while (end > 0 && text.length() - end < MAX_ASTERISKS && text.charAt(end - 1) == '*') {
      end--;
    }
    return end;
  }

  private SymbolDraft parseParts() {
    int start = 0;
    while (start <= end) {
      int slash = text.indexOf('/', start);
      int partEnd = slash < 0 ? end : slash;
      if (partEnd == start) {
        throw emptyPart(start);
      }
      parsePart(text.substring(start, partEnd), start);
      start = partEnd + 1;
    }
    return draft.finish(end);
  }

  private SymbolRefusal emptyPart(int start) {
    if (start == 0) {
      return SymbolRefusal.at(0, SymbolFault.NO_ORGAN, text.substring(0, 1));
    }
    return start == end
        ? SymbolRefusal.at(start - 1, SymbolFault.NOTHING_AFTER_SLASH)
        : SymbolRefusal.at(start, SymbolFault.EMPTY_PART);
  }

  private void parsePart(String part, int start) {
    if (start == 0) {
      if (!ORGAN.matcher(part).matches()) {
        throw misfit(part, start, ORGAN);
      }
      draft.organ(part);
      return;
    }
    int tail = SymbolForms.startOfTail(part);
    parseWithoutTail(part.substring(0, tail), start);
    parseTail(part, tail, start);
  }

  private void parseWithoutTail(String part, int start) {
    Matcher form = NUMBERED.matcher(part);
    if (form.matches()) {
      draft.number(form, start);
    } else if (form.usePattern(MIXED).matches()) {
      parseMixed(form, start);
    } else if (form.usePattern(WORD).matches()) {
      parseWord(form, start);
    } else if (form.usePattern(SESSION_AND_NUMBER).matches()) {
      parseSessionAndNumber(form, start);
    } else if (form.usePattern(COMPOUND).matches()) {
      int hyphen = part.indexOf('-');
      SymbolRefusal.when(
          SymbolWords.isSeries(part.substring(0, hyphen)), start + hyphen, SymbolFault.HYPHEN);
      draft.unknownBody(part, start);
    } else if (form.usePattern(SPECIAL_SESSION).matches()) {
      draft.specialSession(part, start);
    } else {
      throw misfit(
          part, start, NUMBERED, SPECIAL_SESSION, WORD, MIXED, COMPOUND, SESSION_AND_NUMBER);
    }
  }

  private void parseTail(String part, int tail, int start) {
    Matcher modifier = SymbolForms.TAIL.matcher(part);
    int index = tail;
    while (index < part.length()) {
      if (!modifier.region(index, part.length()).lookingAt()) {
        throw SymbolForms.misfitInTail(part, index, start);
      }
      int group = modifier.start(1) < 0 ? 2 : 1;
      draft.modifierInPart(
          part.substring(modifier.start(group), modifier.end()), start + modifier.start(group));
      index = modifier.end();
    }
  }

  private void parseMixed(Matcher parsed, int start) {
    String word = parsed.group(1);
    SymbolRefusal.when(
        SymbolWords.isKnown(Ascii.toUpperCase(word)),
        start + SymbolForms.firstSmall(word),
        SymbolFault.CAPITAL_REQUIRED);
    draft.unknownBody(parsed.group(), start);
  }

  private void parseSessionAndNumber(Matcher parsed, int start) {
    String word = parsed.group(1);
    SymbolRefusal.when(
        SymbolWords.isSeries(word) || SymbolWords.respelt(word).isPresent(),
        start + word.length(),
        SymbolFault.FULL_STOP_REQUIRED,
        word);
    draft.bodyWithSessionAndNumber(parsed, start);
  }

  private static SymbolRefusal misfit(String part, int start, Pattern... forms) {
    return SymbolForms.misfit(part, SymbolForms.fitting(part, forms), start);
  }

  private void parseWord(Matcher parsed, int start) {
    String word = parsed.group(1);
    if (SymbolWords.isModifier(word)) {
      draft.modifier(parsed, start);
      return;
    }
    if (draft.isSessionInRomanNumber(parsed)) {
      draft.separateSession(word, start);
      return;
    }
    if (draft.isResolutionOfNumberedBody(parsed)) {
      draft.series(parsed, start);
      return;
    }
    Optional<String> respelt = SymbolWords.respelt(word);
    SymbolRefusal.when(
        respelt.isPresent(), start, SymbolFault.MISSPELT, word, respelt.orElse(word));
    int lowerCase = SymbolWords.firstSmall(word);
    SymbolRefusal.when(lowerCase >= 0, start + lowerCase, SymbolFault.CAPITAL_REQUIRED);
    if (SymbolWords.isSeries(word)) {
      draft.series(parsed, start);
    } else {
      draft.body(parsed, start);
    }
  }
}
