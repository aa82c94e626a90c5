package thaipress.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An address of this server; it always begins with a slash, so that it leads nowhere else. */
final class Link {

  private final String address;

  private Link(String address) {
    this.address = address;
  }

  static Link to(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("expected a path of this server; found " + path);
    }
    return new Link(path);
  }

  Link with(String name, Object value) {
    String parameter = encoded(name) + "=" + encoded(value.toString());
    return new Link(address + (address.indexOf('?') < 0 ? '?' : '&') + parameter);
  }

  Link withAll(String name, List<?> values) {
    Link link = this;
    for (Object value : values) {
      link = link.with(name, value);
    }
    return link;
  }

  /** The same with a parameter only if it says something. */
  Link withSome(String name, String value) {
    return value.isEmpty() ? this : with(name, value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return address;
  }
}
