package thaipress.app.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as rows under names; the names are the keys of JSON and the heading of CSV.
 *
 * @param rows of strings and numbers, each as long as the header
 */
record Table(List<String> header, List<List<Object>> rows) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Copies the lists. */
  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** An object for each row. */
  ArrayNode json() {
    ArrayNode array = JSON.createArrayNode();
    for (List<Object> row : rows) {
      ObjectNode node = array.addObject();
      for (int i = 0; i < header.size(); i++) {
        node.putPOJO(header.get(i), row.get(i));
      }
    }
    return array;
  }

  /**
   * RFC 4180.
   *
   * @param mark whether a byte order mark goes first, by which Excel knows UTF-8
   */
  String csv(boolean mark) {
    StringWriter text = new StringWriter();
    text.write(mark ? "\uFEFF" : "");
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header);
      rows.forEach(row -> csv.writeRecord(row.stream().map(Object::toString).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string cannot fail", e);
    }
    return text.toString();
  }

  /** With two digits behind the point. */
  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }
}
