package org.unodc.cop.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows every relative link of a site to its file, and to its place in the file. */
final class LinkCheck {
  private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");

  private final Path site;
  private final Map<Path, Set<String>> places = new HashMap<>();

  LinkCheck(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** {@return each link that leads nowhere, with its page} */
  List<String> broken() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      Matcher link = LINK.matcher(Files.readString(page));
      Set<String> seen = new HashSet<>();
      while (link.find()) {
        if (seen.add(link.group(1)) && !leadsSomewhere(page, link.group(1))) {
          broken.add(site.relativize(page) + " links to " + link.group(1));
        }
      }
    }
    return broken;
  }

  private boolean leadsSomewhere(Path page, String link) throws IOException {
    if (link.matches("(?i)[a-z]+:.*")) {
      return true;
    }
    String plain = link.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    int hash = plain.indexOf('#');
    String path = decoded(hash < 0 ? plain : plain.substring(0, hash));
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      return false;
    }
    String place = hash < 0 ? "" : plain.substring(hash + 1);
    return place.isEmpty()
        || !target.toString().endsWith(".html")
        || placesOf(target).contains(place)
        || placesOf(target).contains(decoded(place));
  }

  private Set<String> placesOf(Path page) throws IOException {
    Set<String> known = places.get(page);
    if (known == null) {
      known = new HashSet<>();
      Matcher place = PLACE.matcher(Files.readString(page));
      while (place.find()) {
        known.add(place.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
      }
      places.put(page, known);
    }
    return known;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
