package thaipress.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The files that pages load, all of them read from the jar when the server starts. */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "page.css", "text/css",
          "page.js", "text/javascript",
          "icon.svg", "image/svg+xml",
          "openapi.json", "application/json");

  private final Map<String, Asset> assets = new TreeMap<>();

  /** A text with what a browser is told of it. */
  record Asset(String text, String type, String digest) {}

  Assets() {
    TYPES.forEach((name, type) -> assets.put(name, read(name, type)));
  }

  private static Asset read(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Asset(text, type, HexFormat.of().formatHex(digest, 0, 8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** An address that changes with the file, so that it can be kept for good. */
  Link link(String name) {
    return Link.to("/assets/" + name).with("v", find(name).orElseThrow().digest());
  }
}
