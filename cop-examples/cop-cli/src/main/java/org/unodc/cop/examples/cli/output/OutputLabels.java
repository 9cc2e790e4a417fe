package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The labels of one output in one language, from the file {@code <name>_<tag>.properties}. */
public final class OutputLabels {
  private final ResourceBundle bundle;

  /**
   * Reads the labels of an output.
   *
   * @param name the name of the output, such as {@code programme}
   */
  public OutputLabels(String name, OfficialLanguage language) {
    this.bundle =
        ResourceBundle.getBundle(
            OutputLabels.class.getPackageName() + "." + name,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * {@return the label with this key}
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** {@return all labels by key} */
  ImmutableMap<String, String> all() {
    return bundle.keySet().stream().collect(toImmutableMap(Function.identity(), this::get));
  }
}
