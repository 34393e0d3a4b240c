package org.wapenfeit.server.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.server.http.Forms;

/**
 * Refuses requests that are longer than a query may be, before anything reads them as a query; a
 * form is taken apart here, as the container bounds it elsewhere and with another answer.
 */
public final class RequestLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_LARGE = 413;

  private final int bytes;

  /**
   * @param bytes how long the body of a request may be
   */
  public RequestLimit(int bytes) {
    this.bytes = bytes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    byte[] body =
        request.getContentLengthLong() > bytes
            ? new byte[bytes + 1]
            : request.getInputStream().readNBytes(bytes + 1);
    if (body.length > bytes) {
      response.setHeader("Connection", "close");
      response.setStatus(TOO_LARGE);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("A request has at most " + bytes + " bytes here");
      return;
    }
    chain.doFilter(new Read(request, body), response);
  }

  /** A request whose body was read. */
  private static final class Read extends HttpServletRequestWrapper {
    private final byte[] body;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
      Forms.read(request.getQueryString(), parameters);
      String type = request.getContentType();
      if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
        Forms.read(new String(body, StandardCharsets.UTF_8), parameters);
      }
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream in = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return in.read();
        }

        @Override
        public boolean isFinished() {
          return in.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }

    @Override
    public String getParameter(String name) {
      List<String> values = parameters.get(name);
      return values == null ? null : values.get(0);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> map = new LinkedHashMap<>();
      parameters.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
      return map;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(new ArrayList<>(parameters.keySet()));
    }

    @Override
    public String[] getParameterValues(String name) {
      List<String> values = parameters.get(name);
      return values == null ? null : values.toArray(String[]::new);
    }
  }
}
