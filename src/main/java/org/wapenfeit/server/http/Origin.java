package org.wapenfeit.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Where this server stands for those who ask it, which links to pages of its own begin with. Names
 * of data never depend on it.
 */
public final class Origin {
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?");
  private static final Pattern URL =
      Pattern.compile("https?://" + HOST.pattern() + "(/[A-Za-z0-9._~/-]*)?");

  private final String publicUrl;

  private Origin(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /**
   * The origin that each request names by its {@code Host}. {@code X-Forwarded-*} is not looked at:
   * anybody can send it.
   */
  public static Origin ofRequest() {
    return new Origin("");
  }

  /**
   * An address that holds for all requests, as behind a proxy.
   *
   * @throws IllegalArgumentException when it is no http(s) URL without query and fragment
   */
  public static Origin of(String url) {
    if (!URL.matcher(url).matches()) {
      throw new IllegalArgumentException(
          "not an address to be reached at: '" + url + "'; it looks like https://example.org/");
    }
    return new Origin(url.endsWith("/") ? url : url + "/");
  }

  /** The address for this request, with a slash at its end. */
  public String of(HttpServletRequest request) {
    if (!publicUrl.isEmpty()) {
      return publicUrl;
    }
    String host = request.getHeader("Host");
    String safe =
        host != null && HOST.matcher(host).matches()
            ? host
            : request.getLocalAddr() + ":" + request.getLocalPort();
    return request.getScheme() + "://" + safe + "/";
  }
}
