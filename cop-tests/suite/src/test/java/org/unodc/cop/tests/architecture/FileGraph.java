package org.unodc.cop.tests.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The source files of a module, with an edge from each file to every file whose types it uses. A
 * nested type belongs to the file of its outermost type. A generated implementation belongs to the
 * file of the type that it implements. A sealed type uses its permitted subtypes.
 */
final class FileGraph {
  private final Map<String, Set<String>> arrows = new TreeMap<>();

  private FileGraph() {}

  /** {@return the graph of the files with the classes of a package and of the packages below it} */
  static FileGraph of(String root) {
    FileGraph graph = new FileGraph();
    Sources.LIBRARY.stream()
        .filter(type -> isBelow(root, type))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .forEach(
            type -> {
              Set<String> used = graph.arrows.computeIfAbsent(file(type), file -> new TreeSet<>());
              used(type)
                  .filter(other -> isBelow(root, other))
                  .map(FileGraph::file)
                  .filter(other -> !other.equals(file(type)))
                  .forEach(used::add);
            });
    return graph;
  }

  Set<String> files() {
    return arrows.keySet();
  }

  /** {@return the groups of two or more files that all reach each other, the largest first} */
  List<Set<String>> circles() {
    return new CircleSearch().circles();
  }

  private static Stream<JavaClass> used(JavaClass type) {
    Stream<JavaClass> named =
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType);
    Class<?>[] permitted = type.reflect().getPermittedSubclasses();
    return permitted == null
        ? named
        : Stream.concat(named, Stream.of(permitted).map(subtype -> Sources.LIBRARY.get(subtype)));
  }

  private static boolean isBelow(String root, JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + '.');
  }

  private static String file(JavaClass type) {
    String name = type.getName().replaceFirst("\\$.*", "");
    int simple = name.lastIndexOf('.') + 1;
    return name.startsWith("Immutable", simple)
        ? name.substring(0, simple) + name.substring(simple + "Immutable".length())
        : name;
  }

  /** Finds the strongly connected components of the graph with Tarjan's algorithm. */
  private final class CircleSearch {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> circles = new ArrayList<>();

    List<Set<String>> circles() {
      for (String file : arrows.keySet()) {
        if (!numbers.containsKey(file)) {
          visit(file);
        }
      }
      circles.sort((first, second) -> Integer.compare(second.size(), first.size()));
      return circles;
    }

    private void visit(String file) {
      numbers.put(file, numbers.size());
      lowest.put(file, numbers.get(file));
      open.push(file);
      for (String other : arrows.get(file)) {
        if (!numbers.containsKey(other)) {
          visit(other);
          lowest.merge(file, lowest.get(other), Math::min);
        } else if (open.contains(other)) {
          lowest.merge(file, numbers.get(other), Math::min);
        }
      }
      if (lowest.get(file).equals(numbers.get(file))) {
        close(file);
      }
    }

    private void close(String first) {
      Set<String> circle = new TreeSet<>();
      String file;
      do {
        file = open.pop();
        circle.add(file);
      } while (!file.equals(first));
      if (circle.size() > 1) {
        circles.add(circle);
      }
    }
  }
}
