package org.unodc.cop.domain.rules.language;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.LowerCase;

/** The names of some cities in which conferences meet, in the official languages. */
final class KnownCities {
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "fr", "es", "ru", "ar", "zh");
  private static final Splitter NAMES = Splitter.on('|');
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  /** The names of each city by language. */
  private static final ImmutableList<ImmutableMap<String, String>> CITIES =
      ImmutableList.of(
          city("Vienna|Vienne|Viena|Вена|فيينا|维也纳"),
          city("Geneva|Genève|Ginebra|Женева|جنيف|日内瓦"),
          city("New York|New York|Nueva York|Нью-Йорк|نيويورك|纽约"),
          city("Nairobi|Nairobi|Nairobi|Найроби|نيروبي|内罗毕"),
          city("Rome|Rome|Roma|Рим|روما|罗马"),
          city("Paris|Paris|París|Париж|باريس|巴黎"),
          city("Bonn|Bonn|Bonn|Бонн|بون|波恩"),
          city("The Hague|La Haye|La Haya|Гаага|لاهاي|海牙"),
          city("Montreal|Montréal|Montreal|Монреаль|مونتريال|蒙特利尔"),
          city("Brussels|Bruxelles|Bruselas|Брюссель|بروكسل|布鲁塞尔"),
          city("London|Londres|Londres|Лондон|لندن|伦敦"),
          city("Cairo|Le Caire|El Cairo|Каир|القاهرة|开罗"),
          city("Doha|Doha|Doha|Доха|الدوحة|多哈"),
          city("Moscow|Moscou|Moscú|Москва|موسكو|莫斯科"),
          city("Beijing|Beijing|Beijing|Пекин|بيجين|北京"),
          city("Bangkok|Bangkok|Bangkok|Бангкок|بانكوك|曼谷"));

  /** The cities by language and name. */
  private static final ImmutableTable<String, String, ImmutableMap<String, String>> BY_NAME =
      byName();

  private KnownCities() {}

  /**
   * {@return the language of a name of a known city, and that of a name of another city beside it;
   * empty if all names may be of one city}
   */
  static Optional<List<String>> disagreement(Map<String, String> names) {
    for (Map.Entry<String, String> name : names.entrySet()) {
      ImmutableMap<String, String> city = BY_NAME.get(name.getKey(), name.getValue());
      if (city != null) {
        for (Map.Entry<String, String> other : names.entrySet()) {
          String own = city.get(other.getKey());
          if (own != null
              && !own.equals(other.getValue())
              && !plain(other.getValue()).contains(plain(own))) {
            return Optional.of(List.of(name.getKey(), other.getKey()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, String> city(String names) {
    ImmutableMap.Builder<String, String> city = ImmutableMap.builder();
    List<String> all = NAMES.splitToList(names);
    for (int i = 0; i < all.size(); i++) {
      city.put(LANGUAGES.get(i), all.get(i));
    }
    return city.buildOrThrow();
  }

  private static ImmutableTable<String, String, ImmutableMap<String, String>> byName() {
    Table<String, String, ImmutableMap<String, String>> byName = HashBasedTable.create();
    CITIES.forEach(city -> city.forEach((tag, name) -> byName.put(tag, name, city)));
    return ImmutableTable.copyOf(byName);
  }

  /** {@return a name in small letters without accents} */
  private static String plain(String name) {
    return LowerCase.of(
        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""));
  }
}
