package org.unodc.cop.tests.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reviews of one language, {@code reviews_XX.tsv}: who read which text, in which role, on which
 * day. Two short digests say which English and which translation was read.
 */
final class Reviews {
  static final String HEADER = "text\tname\trole\treviewed on\tEnglish\ttranslation";

  private static final int CELLS_WRITTEN_BY_HAND = 4;
  private static final String ALL = "*";

  private Reviews() {}

  /**
   * {@return the lines that still hold, in the order of their texts}
   *
   * <p>A line without digests gets them. A line that ends with an asterisk becomes a line for each
   * text that begins so. A line whose English or translation has changed is left out.
   *
   * @throws IllegalArgumentException if a line cannot be read, or if a new one names no text
   */
  static ImmutableList<Review> current(List<String> lines, Collection<BundleText> texts) {
    Map<String, BundleText> byAddress = new LinkedHashMap<>();
    texts.forEach(text -> byAddress.put(text.address(), text));
    Map<String, Review> current = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Review review = Review.parse(line);
      if (!review.isNew()) {
        BundleText text = byAddress.get(review.address());
        if (text != null && review.equals(review.of(text))) {
          current.put(review.address(), review);
        }
        continue;
      }
      List<BundleText> read = texts.stream().filter(review::covers).toList();
      if (read.isEmpty()) {
        throw new IllegalArgumentException("there is no such text: " + line);
      }
      read.forEach(text -> current.put(text.address(), review.of(text)));
    }
    return ImmutableList.copyOf(current.values());
  }

  /** {@return the file with these reviews} */
  static String file(ImmutableList<Review> reviews) {
    return HEADER + "\n" + reviews.stream().map(review -> review.line() + "\n").collect(joining());
  }

  /** {@return how many of the reviews are of a text of these bundles} */
  static long count(ImmutableList<Review> reviews, Collection<String> bundles) {
    return reviews.stream()
        .filter(review -> bundles.contains(review.address().split(":", 2)[0]))
        .count();
  }

  /** {@return the number of reviewed texts in each language, as a resource} */
  static String counts(ImmutableMap<String, Long> byLanguage) {
    return "# Generated from cop-domain/languages/reviews_*.tsv: how many texts were reviewed.\n"
        + byLanguage.entrySet().stream()
            .map(count -> count.getKey() + "=" + count.getValue() + "\n")
            .collect(joining());
  }

  /** One line. Both digests are empty in a line that was written by hand. */
  record Review(
      String address, String name, String role, String day, String english, String translation) {

    private static Review parse(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length < CELLS_WRITTEN_BY_HAND || cells.length > CELLS_WRITTEN_BY_HAND + 2) {
        throw new IllegalArgumentException(
            "a line has a text, a name, a role and a day, with a tabulator between them: " + line);
      }
      for (int i = 0; i < CELLS_WRITTEN_BY_HAND; i++) {
        if (cells[i].isBlank()) {
          throw new IllegalArgumentException("text, name, role and day must not be empty: " + line);
        }
      }
      try {
        LocalDate.parse(cells[3].strip());
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("the day is written as in 2027-03-31: " + line, e);
      }
      return new Review(
          cells[0].strip(),
          cells[1].strip(),
          cells[2].strip(),
          cells[3].strip(),
          cells.length > 4 ? cells[4].strip() : "",
          cells.length > 5 ? cells[5].strip() : "");
    }

    private boolean isNew() {
      return english.isEmpty() && translation.isEmpty();
    }

    private boolean covers(BundleText text) {
      return address.endsWith(ALL)
          ? text.address().startsWith(address.substring(0, address.length() - 1))
          : text.address().equals(address);
    }

    /** {@return this review, of the text as it is} */
    private Review of(BundleText text) {
      return new Review(
          text.address(), name, role, day, digest(text.english()), digest(text.text()));
    }

    private String line() {
      return String.join("\t", address, name, role, day, english, translation);
    }

    private static String digest(String text) {
      return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 8);
    }
  }
}
