package org.unodc.cop.examples.programme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.unodc.cop.examples.programme.security.Caller;

/** Somebody who reads pages and sends their forms, as a browser without scripts does. */
final class Visitor {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(version|seen)\" value=\"([^\"]*)\"");

  private static final Pattern PASSWORD =
      Pattern.compile("<code class=\"password\" dir=\"ltr\">([^<]+)</code>");

  private final Caller caller;

  private Visitor(Caller caller) {
    this.caller = caller;
  }

  /** {@return somebody without an account} */
  static Visitor reader(int port) {
    return new Visitor(Caller.unknown(port));
  }

  /** {@return somebody who has signed in} */
  static Visitor signedIn(int port, String name, String password) {
    Caller caller = Caller.unknown(port);
    assertThat(caller.signIn(name, password).statusCode()).isEqualTo(302);
    return new Visitor(caller);
  }

  /**
   * Opens an account of an organizer, as the secretariat does.
   *
   * @return the organizer, who has signed in
   */
  Visitor opensAccount(int port, String name, String organization, String language) {
    String page = "/en/desk/accounts";
    Map<String, String> entries =
        Map.of(
            "name", name,
            "role", "ORGANIZER",
            "actsFor", organization,
            "email", name + "@story.example",
            "language", language);
    HttpResponse<String> opened = answer(page, page, entries);
    Matcher password = PASSWORD.matcher(opened.body());
    assertThat(password.find()).as(opened.body()).isTrue();
    return signedIn(port, name, password.group(1));
  }

  /** {@return the page at a path} */
  String open(String path) {
    HttpResponse<String> page = caller.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return HtmlUtils.htmlUnescape(page.body());
  }

  /** {@return a file as it is} */
  String download(String path, String... headers) {
    HttpResponse<String> file = caller.get(path, headers);
    assertThat(file.statusCode()).as(path).isEqualTo(200);
    return file.body();
  }

  /**
   * Sends a form that is accepted.
   *
   * @param page the page that has the form
   * @return the path to which the service leads
   */
  String send(String page, String path, Map<String, String> entries) {
    HttpResponse<String> answer = answer(page, path, entries);
    assertThat(answer.statusCode()).as(() -> path + "\n" + answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** {@return the answer to a form, with what the page itself gave to it} */
  HttpResponse<String> answer(String page, String path, Map<String, String> entries) {
    Map<String, String> all = new HashMap<>(entries);
    Matcher hidden = HIDDEN.matcher(caller.get(page).body());
    while (hidden.find()) {
      all.putIfAbsent(hidden.group(1), hidden.group(2));
    }
    return caller.sendForm(page, path, all);
  }
}
