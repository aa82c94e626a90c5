package thaipress.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Why the API has no other answer, as {@code application/problem+json} (RFC 9457). */
final class Problem {

  private Problem() {}

  static void answer(Context request, int status, String detail) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("type", "about:blank");
    node.put("title", HttpStatus.forStatus(status).getMessage());
    node.put("status", status);
    node.put("detail", detail);
    request.status(status);
    Answers.send(request, "application/problem+json", node.toString());
  }
}
