package org.wapenfeit.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wapenfeit.quality.SlotClaim;
import org.wapenfeit.quality.SlotRows;

/** Reads what {@code claim-slots} gave as CSV. */
final class SlotsFile {
  private static final List<String> COLUMNS = List.of("article", "claim", "slot", "value");

  private SlotsFile() {}

  static Map<String, List<SlotClaim>> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    SlotRows rows = new SlotRows();
    try (Reader in = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(in, format)) {
      if (!parser.getHeaderNames().containsAll(COLUMNS)) {
        throw new DataException(
            file
                + ": its columns are not "
                + COLUMNS
                + "; write it with 'wapenfeit query"
                + " claim-slots --format csv'");
      }
      for (CSVRecord row : parser) {
        rows.add(row.get("article"), row.get("claim"), row.get("slot"), row.get("value"));
      }
    }
    return rows.claims();
  }
}
