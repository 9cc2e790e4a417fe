package org.unodc.cop.examples.programme.security;

import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * HTTP with a limit on the connections of an address, so that no address can take all connections
 * that the server accepts. Tomcat creates the protocol by its name, so the class is public.
 */
public final class AddressLimitProtocol extends Http11NioProtocol {
  private final Endpoint endpoint;

  /** Creates a protocol without a limit. */
  public AddressLimitProtocol() {
    this(new Endpoint());
  }

  private AddressLimitProtocol(Endpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  /** Sets the maximum number of connections of an address. */
  void limitConnections(int maximum) {
    endpoint.maximum = maximum;
  }

  private static final class Endpoint extends NioEndpoint {
    private volatile int maximum = Integer.MAX_VALUE;

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      if (connectionsOf(socket.socket().getInetAddress()) < maximum) {
        return super.setSocketOptions(socket);
      }
      destroySocket(socket);
      return false;
    }

    private long connectionsOf(InetAddress address) {
      return getConnections().stream()
          .filter(open -> isOf(address, open.getSocket().getIOChannel()))
          .count();
    }

    private static boolean isOf(InetAddress address, SocketChannel channel) {
      return channel != null && address.equals(channel.socket().getInetAddress());
    }
  }
}
