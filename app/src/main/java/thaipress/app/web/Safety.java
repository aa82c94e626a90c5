package thaipress.app.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What keeps other sites away from a server that trusts whoever reaches it: requests must name it
 * as its user would (another name may be a stranger's that was made to point here), forms must come
 * from its own pages, and pages may load nothing from elsewhere nor run what stands in them.
 */
final class Safety {

  private static final int MISDIRECTED = 421;

  /** With every answer, whatever it is. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  private final Set<String> names = new HashSet<>(Set.of("localhost"));

  /**
   * @param names names besides localhost that users may call the server by
   */
  Safety(List<String> names) {
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Runs before everything else. */
  void check(Context request) {
    HEADERS.forEach(request::header);
    String host = request.header("Host");
    if (host == null || !isTrusted(host)) {
      throw new HttpResponseException(
          MISDIRECTED, "this server does not go by the name in the Host header", Map.of());
    }
    if (request.req().getContentLengthLong() > Limits.BODY) {
      throw new ContentTooLargeResponse(
          "expected no more than " + Limits.BODY + " bytes in a request");
    }
    String site = request.header("Sec-Fetch-Site");
    boolean asks = request.method().name().equals("GET") || request.method().name().equals("HEAD");
    if (!asks && site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ForbiddenResponse("forms of other sites are not accepted");
    }
  }

  /** Addresses in digits cannot be made to point elsewhere; names must be known. */
  boolean isTrusted(String hostAndPort) {
    String host = hostAndPort.toLowerCase(Locale.ROOT);
    if (host.startsWith("[")) {
      return host.matches("\\[[0-9a-f:.]{2,45}](:[0-9]{1,5})?");
    }
    int colon = host.indexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    boolean port = colon < 0 || host.substring(colon + 1).matches("[0-9]{1,5}");
    return port && (names.contains(name) || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}"));
  }
}
