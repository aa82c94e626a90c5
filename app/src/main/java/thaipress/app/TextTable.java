package thaipress.app;

import java.io.PrintStream;
import java.util.List;
import thaipress.corpus.write.TextWidth;

/** Rows in aligned columns, numbers to the right. */
record TextTable(List<String> header, List<List<Object>> rows) {

  void print(PrintStream out) {
    out.println(line(List.copyOf(header)));
    rows.forEach(row -> out.println(line(row)));
  }

  private String line(List<?> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column).toString();
      String space = " ".repeat(width(column) - TextWidth.of(text));
      line.append(column == 0 ? "" : "  ");
      line.append(isNumber(column) ? space + text : text + space);
    }
    return line.toString().stripTrailing();
  }

  private boolean isNumber(int column) {
    return !rows.isEmpty() && rows.getFirst().get(column) instanceof Number;
  }

  private int width(int column) {
    int widest = TextWidth.of(header.get(column));
    for (List<Object> row : rows) {
      widest = Math.max(widest, TextWidth.of(row.get(column).toString()));
    }
    return widest;
  }
}
