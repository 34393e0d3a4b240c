package org.wapenfeit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wapenfeit.build.BuildReport;

/** Writes what came of a run for programs. */
final class JsonReport {
  private JsonReport() {}

  static void write(BuildReport report, Path file) throws IOException {
    ObjectNode all = new ObjectMapper().createObjectNode();
    all.put("read", report.files()).put("articles", report.articles());
    all.put("claims", report.claims()).put("triples", report.triples());
    all.put("seconds", report.took().toMillis() / 1000.0);
    ArrayNode skipped = all.putArray("skipped");
    report
        .skipped()
        .forEach(
            s ->
                skipped
                    .addObject()
                    .put("file", s.file())
                    .put("reason", s.reason())
                    .put("remedy", s.remedy()));
    ArrayNode resemblances = all.putArray("resemblances");
    report
        .resemblances()
        .forEach(
            r ->
                resemblances
                    .addObject()
                    .put("file", r.file())
                    .put("other", r.other())
                    .put("same", r.same()));
    ArrayNode rejected = all.putArray("leftOut");
    report
        .rejected()
        .forEach(
            r ->
                rejected
                    .addObject()
                    .put("file", r.file())
                    .put("line", r.line())
                    .put("quote", r.quote())
                    .put("reason", r.message())
                    .put("claim", r.claim().getURI()));
    Files.writeString(file, all.toPrettyString() + "\n");
  }
}
