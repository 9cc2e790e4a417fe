package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Hosts that are network namespaces of Linux. A bridge, in a namespace of its own, connects them
 * with each other and with this JVM. This needs the rights of root and the command {@code ip}.
 */
public final class NetworkNamespaces implements ClusterHosts {
  private static final long PROCESS = ProcessHandle.current().pid();

  /** Addresses for tests of networks (RFC 2544), which no machine on the Internet has. */
  private static final String NETWORK = "198.18." + PROCESS % 250 + ".";

  private static final String BRIDGE = "cop-" + PROCESS + "-bridge";
  private static final String THIS_JVM = "cop" + PROCESS;
  private static final int LAST = 254;

  private final List<String> hosts;

  private NetworkNamespaces(List<String> hosts) {
    this.hosts = hosts;
  }

  /** {@return namespaces with these names; empty if this machine does not allow them} */
  public static Optional<ClusterHosts> of(List<String> hosts) {
    NetworkNamespaces namespaces = new NetworkNamespaces(hosts);
    Runtime.getRuntime().addShutdownHook(new Thread(namespaces::close));
    try {
      namespaces.create();
      return Optional.of(namespaces);
    } catch (IOException e) {
      namespaces.close();
      return Optional.empty();
    } catch (InterruptedException e) {
      namespaces.close();
      throw new IllegalStateException(e);
    }
  }

  private void create() throws IOException, InterruptedException {
    ip("netns", "add", BRIDGE);
    ip("-n", BRIDGE, "link", "add", "bridge", "type", "bridge");
    ip("-n", BRIDGE, "link", "set", "bridge", "up");
    ip("link", "add", THIS_JVM, "type", "veth", "peer", "name", "jvm", "netns", BRIDGE);
    ip("addr", "add", NETWORK + LAST + "/24", "dev", THIS_JVM);
    ip("link", "set", THIS_JVM, "up");
    ip("-n", BRIDGE, "link", "set", "jvm", "master", "bridge", "up");
    for (String host : hosts) {
      ip("netns", "add", name(host));
      ip(
          "-n",
          name(host),
          "link",
          "add",
          "net",
          "type",
          "veth",
          "peer",
          "name",
          host,
          "netns",
          BRIDGE);
      ip("-n", BRIDGE, "link", "set", host, "master", "bridge", "up");
      ip("-n", name(host), "addr", "add", address(host) + "/24", "dev", "net");
      ip("-n", name(host), "link", "set", "net", "up");
      ip("-n", name(host), "link", "set", "lo", "up");
    }
  }

  @Override
  public String address(String host) {
    return NETWORK + (hosts.indexOf(host) + 1);
  }

  @Override
  public List<String> prefix(String host) {
    return List.of("ip", "netns", "exec", name(host));
  }

  @Override
  public boolean haveLinks() {
    return true;
  }

  @Override
  public void setLink(String host, boolean up) throws IOException, InterruptedException {
    ip("-n", name(host), "link", "set", "net", up ? "up" : "down");
  }

  @Override
  public void close() {
    Stream.concat(hosts.stream().map(NetworkNamespaces::name), Stream.of(BRIDGE))
        .forEach(name -> attempt("netns", "del", name));
    attempt("link", "del", THIS_JVM);
  }

  private static String name(String host) {
    return "cop-" + PROCESS + "-" + host;
  }

  private static void attempt(String... arguments) {
    try {
      ip(arguments);
    } catch (IOException e) {
      // It does not exist: it was not created, or was removed before.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void ip(String... arguments) throws IOException, InterruptedException {
    List<String> words = Stream.concat(Stream.of("ip"), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", words) + ": " + output);
    }
  }
}
