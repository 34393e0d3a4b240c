package org.wapenfeit.server.running;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Sends {@code /health} (the process answers), {@code /ready} (it takes questions: 200, else 503)
 * and {@code /metrics}.
 */
public final class StatusPages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PROMETHEUS = "text/plain;version=0.0.4;charset=utf-8";

  private final transient Metrics metrics;
  private final transient BooleanSupplier isReady;

  public StatusPages(Metrics metrics, BooleanSupplier isReady) {
    this.metrics = metrics;
    this.isReady = isReady;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    switch (request.getServletPath()) {
      case "/metrics" -> write(response, PROMETHEUS, metrics.text());
      case "/ready" -> {
        boolean ready = isReady.getAsBoolean();
        response.setStatus(
            ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        write(response, "text/plain;charset=utf-8", ready ? "ready\n" : "not ready\n");
      }
      default -> write(response, "text/plain;charset=utf-8", "ok\n");
    }
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type);
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
