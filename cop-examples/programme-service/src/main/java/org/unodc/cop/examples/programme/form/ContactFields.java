package org.unodc.cop.examples.programme.form;

import com.google.common.base.CharMatcher;
import java.net.IDN;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Reads where and in which language an account gets messages. */
public final class ContactFields {
  private static final int MAX_ADDRESS = 254;

  /** A mailbox with a domain, without quotes, comments or several addresses. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

  private ContactFields() {}

  /**
   * Where an account gets messages.
   *
   * @param email the address; empty if it gets none
   * @param language the language of the messages
   */
  public record Contact(Optional<String> email, OfficialLanguage language) {}

  /** {@return the contact; empty, with problems added to the form, if an entry is wrong} */
  public static Optional<Contact> read(FormReader form) {
    Optional<String> email =
        form.limited("email", MAX_ADDRESS)
            .flatMap(text -> form.parse("email", text, "no-address", ContactFields::address));
    Optional<OfficialLanguage> language =
        form.parse(
            "language", form.entered().text("language"), "no-choice", ContactFields::language);
    return form.hasProblems()
        ? Optional.empty()
        : language.map(chosen -> new Contact(email, chosen));
  }

  /** The domain may be written in any script. */
  private static String address(String text) {
    int at = text.lastIndexOf('@');
    boolean isShown = CharMatcher.javaIsoControl().matchesNoneOf(text);
    String ascii =
        at > 0 && isShown ? text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1)) : "";
    if (!ADDRESS.matcher(ascii).matches() || ascii.length() > MAX_ADDRESS) {
      throw new IllegalArgumentException(text);
    }
    return ascii;
  }

  private static OfficialLanguage language(String tag) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(tag));
  }
}
