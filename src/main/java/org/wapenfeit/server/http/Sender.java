package org.wapenfeit.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends answers that caches may keep, each with the hash of what it holds as its ETag. */
public final class Sender {
  private static final int HASH_DIGITS = 24;

  private Sender() {}

  /** Sends a body, or says that the client has it already (304). */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = "\"" + hash(body).substring(0, HASH_DIGITS) + "\"";
    response.setHeader("ETag", tag);
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "public, max-age=300");
    }
    if (isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Sends a text. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, String type, String body)
      throws IOException {
    send(request, response, type + ";charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a text that is no answer to keep: an error. */
  public static void fail(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type + ";charset=utf-8");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isKnown(String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String known : header.split(",")) {
      String bare = known.strip().replaceFirst("^W/", "");
      if (bare.equals(tag) || bare.equals("*")) {
        return true;
      }
    }
    return false;
  }

  /** SHA-256 in hexadecimal. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
