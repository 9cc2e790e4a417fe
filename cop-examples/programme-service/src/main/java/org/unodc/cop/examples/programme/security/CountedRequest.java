package org.unodc.cop.examples.programme.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request that counts the bytes of its body. Reading throws {@link BodyTooLongException} if the
 * body is longer than the limit.
 */
final class CountedRequest extends HttpServletRequestWrapper {
  private final long limit;
  private @Nullable Body body;
  private boolean isTooLong;

  CountedRequest(HttpServletRequest request, long limit) {
    super(request);
    this.limit = limit;
  }

  /** {@return whether more bytes than the limit were read} */
  boolean isTooLong() {
    return isTooLong;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = new Body(super.getInputStream());
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String name = getCharacterEncoding();
    Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private final class Body extends ServletInputStream {
    private final ServletInputStream bytes;
    private long count;

    Body(ServletInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int next = bytes.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = bytes.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      count += read;
      if (count > limit) {
        isTooLong = true;
        throw new BodyTooLongException(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return bytes.isFinished();
    }

    @Override
    public boolean isReady() {
      return bytes.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      bytes.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
