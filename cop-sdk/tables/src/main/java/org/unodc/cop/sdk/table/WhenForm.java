package org.unodc.cop.sdk.table;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day; a month or year, as in {@code 2031-05} or {@code 2031}; or two days or moments with a
 * slash between them, as in {@code 2031-05-05/2031-05-09}.
 */
final class WhenForm extends ShortForm {
  private static final String TYPE = "type";
  private static final Pattern PARTIAL = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2}))?");
  private static final Pattern SPAN = Pattern.compile("[0-9]{4}-[^/]+/[0-9]{4}-[^/]+");

  @Override
  public String kind() {
    return "when";
  }

  @Override
  Object readShort(String cell, CellTerms terms) {
    Matcher partial = PARTIAL.matcher(cell);
    if (partial.matches()) {
      Map<String, Object> when = new LinkedHashMap<>();
      when.put(TYPE, "partialDate");
      when.put("year", Integer.parseInt(partial.group(1)));
      if (partial.group(2) != null) {
        when.put("month", Integer.parseInt(partial.group(2)));
      }
      return when;
    }
    if (SPAN.matcher(cell).matches()) {
      List<String> ends = Splitter.on('/').trimResults().splitToList(cell);
      return cell.indexOf(':') < 0
          ? span("dateRange", "first", "last", CellForms.DATE, ends, terms)
          : span("timeSlot", "start", "end", CellForms.MOMENT, ends, terms);
    }
    return Map.of(TYPE, "day", "date", CellForms.DATE.read(cell, terms));
  }

  private static Map<String, Object> span(
      String type, String from, String to, CellForm form, List<String> ends, CellTerms terms) {
    return Map.of(
        TYPE, type, from, form.read(ends.get(0), terms), to, form.read(ends.get(1), terms));
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    return switch (String.valueOf(members.get(TYPE))) {
      case "day" -> Optional.ofNullable(members.get("date")).map(Object::toString);
      case "dateRange" -> Optional.of(members.get("first") + "/" + members.get("last"));
      case "timeSlot" -> Optional.of(members.get("start") + "/" + members.get("end"));
      default -> partial(members);
    };
  }

  private static Optional<String> partial(Map<?, ?> members) {
    String month = members.containsKey("month") ? "-" + members.get("month") : "";
    return Optional.of(members.get("year") + month)
        .filter(text -> !members.containsKey("day") && PARTIAL.matcher(text).matches());
  }
}
