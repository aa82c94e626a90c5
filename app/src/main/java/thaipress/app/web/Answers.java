package thaipress.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Sends what has been worked out, in UTF-8 whatever is sent. */
final class Answers {

  private Answers() {}

  static void send(Context request, String type, String text) {
    request.contentType(type + "; charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
  }
}
