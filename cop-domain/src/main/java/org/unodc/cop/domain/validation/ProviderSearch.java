package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleProvider;

/** Finds the providers of rules that jars declare as services. */
final class ProviderSearch {
  private static final String LAMBDA = "$$Lambda";

  private ProviderSearch() {}

  /**
   * {@return the providers that the context class loader of the thread or the class loader of the
   * library finds, by their class names; for the same name, that of the context class loader}
   */
  static ImmutableSortedMap<String, RuleProvider> here() {
    return in(Thread.currentThread().getContextClassLoader(), RuleProvider.class.getClassLoader());
  }

  /** {@return the providers that these class loaders find, by their class names} */
  static ImmutableSortedMap<String, RuleProvider> in(@Nullable ClassLoader... loaders) {
    TreeMap<String, RuleProvider> providers = new TreeMap<>();
    Stream.of(loaders)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(loader -> providers.putAll(of(loader, providers.keySet())));
    return ImmutableSortedMap.copyOf(providers);
  }

  private static Map<String, RuleProvider> of(ClassLoader loader, Set<String> known) {
    Map<String, RuleProvider> providers = new HashMap<>();
    ServiceLoader.load(RuleProvider.class, loader).stream()
        .filter(found -> !known.contains(nameOf(found)))
        .forEach(found -> providers.merge(nameOf(found), found.get(), ProviderSearch::both));
    return providers;
  }

  /**
   * {@return the rules of two providers with one name: of both if several methods of modules return
   * the same class; otherwise of the first, because the other is its copy in a parent class loader}
   */
  private static RuleProvider both(RuleProvider first, RuleProvider second) {
    return first.getClass().getClassLoader() == second.getClass().getClassLoader()
        ? () ->
            ImmutableList.<Rule<?>>builder().addAll(first.rules()).addAll(second.rules()).build()
        : first;
  }

  /**
   * {@return the class name of a provider; for a lambda that a module provides, the name of the
   * class that contains it}
   */
  private static String nameOf(ServiceLoader.Provider<RuleProvider> found) {
    Class<?> type = found.type();
    String name = type.isInterface() ? found.get().getClass().getName() : type.getName();
    return name.contains(LAMBDA) ? name.substring(0, name.indexOf(LAMBDA)) : name;
  }
}
