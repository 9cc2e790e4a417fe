package org.unodc.cop.site;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.schema.CopSchemas;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Creates the table of the JSON forms of all public types of the library. */
final class FormsPage {
  /** A class of each artifact. */
  private static final List<Class<?>> ARTIFACTS =
      List.of(
          Conference.class,
          Cop.class,
          CopYaml.class,
          CopTable.class,
          CopXlsx.class,
          ReportFormat.class,
          ConferenceCalendars.class);

  private FormsPage() {}

  static String markdown() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (Class<?> module : ARTIFACTS) {
      for (Class<?> type : exportedTypes(module)) {
        rows.put(name(type), row(type));
      }
    }
    return """
    # Table of forms

    Every public type of the library, and what `CopModule` of both versions of Jackson, `CopJson` and the schemas do
    with it. [The page of the SDK](README.md#your-own-mapper) explains it.

    | type | JSON | direction |
    |---|---|---|
    """
        + String.join("", rows.values());
  }

  /** {@return the public types of the packages that the module of a class exports} */
  private static List<Class<?>> exportedTypes(Class<?> member) throws IOException {
    URI home = URI.create(member.getProtectionDomain().getCodeSource().getLocation().toString());
    ModuleReference module =
        ModuleFinder.of(Path.of(home)).findAll().stream().findFirst().orElseThrow();
    Set<String> exported =
        module.descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    try (ModuleReader files = module.open()) {
      return files
          .list()
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
          .<Class<?>>map(FormsPage::type)
          .filter(FormsPage::isPublic)
          .filter(type -> !type.getSimpleName().equals("Builder"))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, FormsPage.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static String row(Class<?> type) {
    String way = Forms.refusals().get(type.getName());
    return "| `%s` | %s | %s |\n"
        .formatted(
            name(type),
            way == null ? form(type) : "none. " + way,
            way != null ? "refused" : isRead(type) ? "read, written" : "written");
  }

  private static String form(Class<?> type) {
    return Forms.nearest(type)
        .flatMap(Forms::typeOf)
        .flatMap(CopSchemas::componentName)
        .map(component -> "`" + component + "`")
        .orElse("that of the type of the value");
  }

  private static boolean isRead(Class<?> type) {
    return Forms.nearest(type).filter(Forms::isRead).isPresent();
  }

  private static String name(Class<?> type) {
    return type.getName().replace("org.unodc.cop.", "").replace('$', '.');
  }
}
