package org.unodc.cop.sdk.internal.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Makes the id of a row that has none, from the name of the entry. Equal names get equal ids, and
 * different names get different ids:
 *
 * <ul>
 *   <li>A name in Latin letters becomes its words with hyphens, such as {@code safe-ports}; digits
 *       alone follow the kind of entry.
 *   <li>A long name, or one with other letters too, becomes its first words and a hash of the name,
 *       such as {@code safe-ports-3f2a9c}.
 *   <li>A name in another script becomes the acronym of the row in Latin letters or, if it has
 *       none, the kind of entry, and a hash, such as {@code side-event-3f2a9c1d}.
 *   <li>A State has its alpha-3 code in small letters.
 * </ul>
 *
 * <p>Capitals, accents and punctuation make no difference. If the name is in several languages, the
 * English one counts, else the French, Spanish, Russian, Chinese or Arabic one.
 *
 * @param kind the kind of entry
 * @param names the members that hold a name or number, the best one first
 * @param ofSession whether the id of the session comes first
 */
public record IdMaker(String kind, ImmutableList<String> names, boolean ofSession) {
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "fr", "es", "ru", "zh", "ar");

  private static final String STATE = "state";

  private static final CharMatcher LATIN =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  /** Maximum number of characters of an identifier. */
  private static final int MAX_LENGTH = 100;

  /** Maximum number of characters of the words of a name. */
  private static final int MAX_WORDS = 48;

  /** {@return whether an id can be made from the member in this column} */
  public boolean reads(String column) {
    String member = CharMatcher.is(' ').removeFrom(column);
    return column.equals(STATE) || names.stream().anyMatch(member::equalsIgnoreCase);
  }

  /**
   * {@return the id of a row; empty if it has no name}
   *
   * @param row the members of the row
   * @param session the id of the session of the row, if it is known
   * @param known the record; an organization or participant that it has keeps its id
   */
  public Optional<String> make(Map<?, ?> row, Optional<String> session, RecordNameLookup known) {
    if (row.get(STATE) instanceof String code && STATE.equals(row.get("type"))) {
      return known.findParticipant(code).or(() -> Optional.of(code.toLowerCase(Locale.ROOT)));
    }
    String before = ofSession ? session.map(id -> id + "-").orElse("") : "";
    return names.stream()
        .flatMap(name -> text(name, row).stream())
        .findFirst()
        .map(
            name ->
                recorded(name, known)
                    .orElseGet(
                        () -> before + id(kind, SpellingNormalizer.folded(name), acronym(row))));
  }

  /**
   * {@return an id for an identifier in any spelling, such as se01 for SE01; a text that has the
   * form of an id, is too long or has neither letters nor digits is unchanged}
   *
   * @throws IllegalArgumentException if the text states nothing, such as a dash
   */
  public static String ofSpelling(String kind, String identifier) {
    if (RecordNameLookup.SLUG.matcher(identifier).matches() || identifier.length() > MAX_LENGTH) {
      return identifier;
    }
    InputRefusedException.check(!BlankCells.statesNothing(identifier), "cell.states-nothing");
    String folded = SpellingNormalizer.folded(identifier);
    return folded.isEmpty() ? identifier : id(kind, folded, "");
  }

  /** {@return the id of the organization or participant of this name that the record has} */
  private Optional<String> recorded(String name, RecordNameLookup known) {
    return switch (kind) {
      case "organization" -> known.findStakeholder(name);
      case "participant" -> known.findParticipant(name);
      default -> Optional.empty();
    };
  }

  private static String id(String kind, String folded, String acronym) {
    String words = CharMatcher.whitespace().or(LATIN).retainFrom(folded);
    String slug = CharMatcher.whitespace().trimAndCollapseFrom(words, '-');
    boolean hasLetters = CharMatcher.inRange('a', 'z').matchesAnyOf(slug);
    boolean whole = words.equals(folded) && slug.length() <= MAX_WORDS;
    if (whole && !slug.isEmpty()) {
      return hasLetters ? slug : kind + "-" + slug;
    }
    String hash = Hashing.sha256().hashString(folded, StandardCharsets.UTF_8).toString();
    if (hasLetters && slug.length() > 2) {
      return shortened(slug) + "-" + hash.substring(0, 6);
    }
    return (acronym.isEmpty() ? kind : acronym) + "-" + hash.substring(0, 8);
  }

  private static String shortened(String slug) {
    if (slug.length() <= MAX_WORDS) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', MAX_WORDS);
    return slug.substring(0, hyphen > 0 ? hyphen : MAX_WORDS);
  }

  private static String acronym(Map<?, ?> row) {
    Stream<?> acronyms = row.get("acronyms") instanceof List<?> all ? all.stream() : Stream.of();
    return acronyms
        .map(acronym -> LATIN.retainFrom(SpellingNormalizer.folded(acronym.toString())))
        .filter(acronym -> !acronym.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> text(String member, Map<?, ?> row) {
    Object value = row.get(member);
    if (value instanceof Map<?, ?> localized && localized.get("texts") instanceof Map<?, ?> texts) {
      Map<String, Object> byLanguage = new TreeMap<>();
      texts.forEach((language, text) -> byLanguage.put(language.toString(), text));
      return Stream.concat(LANGUAGES.stream(), byLanguage.keySet().stream())
          .filter(byLanguage::containsKey)
          .map(language -> String.valueOf(byLanguage.get(language)))
          .findFirst();
    }
    return Optional.ofNullable(value).map(IdMaker::name);
  }

  /** {@return a text, or the id or name of the first one of those who act} */
  private static String name(Object value) {
    if (value instanceof List<?> all && !all.isEmpty() && all.get(0) instanceof Map<?, ?> actor) {
      Object named = actor.get(String.valueOf(actor.get("type")));
      return String.valueOf(named instanceof Map<?, ?> person ? person.get("name") : named);
    }
    return value.toString();
  }
}
