package org.wapenfeit.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads claims that people wrote down: files {@code NAME.gold.json} with {@code article}, the
 * article's file name, and {@code claims}.
 */
public final class GoldFiles {
  private static final String END = ".gold.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFiles() {}

  /**
   * The claims by the article's file name, in the order of the files.
   *
   * @param folders folders with the files; those inside them are not entered
   * @throws GoldException when there is none or one cannot be read
   */
  public static Map<String, List<SlotClaim>> read(List<Path> folders) {
    Map<String, List<SlotClaim>> articles = new LinkedHashMap<>();
    for (Path file : files(folders)) {
      add(articles, file);
    }
    if (articles.isEmpty()) {
      throw new GoldException(
          folders.toString(), "no file there ends in " + END, "give folders with such files", null);
    }
    return Collections.unmodifiableMap(articles);
  }

  private static List<Path> files(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> list = Files.list(folder)) {
        list.filter(f -> f.getFileName().toString().endsWith(END)).forEach(files::add);
      } catch (IOException e) {
        throw new GoldException(folder.toString(), "it cannot be read", "give a folder", e);
      }
    }
    return files.stream().sorted().toList();
  }

  private static void add(Map<String, List<SlotClaim>> articles, Path file) {
    JsonNode data;
    try {
      data = JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new GoldException(file.toString(), "it is no JSON", "correct it", e);
    }
    String base = file.getFileName().toString().replace(END, ".txt");
    List<SlotClaim> claims = new ArrayList<>();
    for (JsonNode claim : data.path("claims")) {
      if (!claim.hasNonNull("type") || !claim.hasNonNull("evidence")) {
        throw new GoldException(
            file.toString(), "a claim has no type or no evidence: " + claim, "add it", null);
      }
      claims.add(claim(claim));
    }
    articles.put(data.path("article").asText(base), claims);
  }

  private static SlotClaim claim(JsonNode claim) {
    JsonNode repeats = claim.path("repeats");
    boolean optional =
        !repeats.isMissingNode()
            && !repeats.isNull()
            && !(repeats.isBoolean() && !repeats.booleanValue())
            && !(repeats.isTextual() && repeats.asText().isEmpty())
            && !(repeats.isContainerNode() && repeats.isEmpty());
    return new SlotClaim(
        claim.path("id").asText(), claim.get("evidence").asText(), optional, fillers(claim));
  }

  private static List<Filler> fillers(JsonNode claim) {
    List<Filler> out = new ArrayList<>();
    out.add(new Filler("type", claim.get("type").asText()));
    for (String slot : Slots.NAMES) {
      values(claim.path(slot)).forEach(v -> out.add(new Filler(slot, v)));
    }
    values(claim.path("time")).forEach(v -> out.add(new Filler("time", v)));
    for (String slot : Slots.NUMBERS) {
      number(slot, claim.path(slot), out);
    }
    claim.path("sources").forEach(source -> source(source, out));
    Slots.DEFAULTS.forEach(
        (slot, usual) -> {
          String value = claim.path(slot).asText("");
          if (!value.isEmpty() && !value.equals(usual)) {
            out.add(new Filler(slot, value));
          }
        });
    return Slots.withoutSupplier(out.stream().toList());
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> values.add(n.asText()));
    } else if (node.isValueNode() && !node.isNull() && !node.asText().isEmpty()) {
      values.add(node.asText());
    }
    return values;
  }

  private static void number(String slot, JsonNode given, List<Filler> out) {
    JsonNode value = given.isObject() ? given.path("value") : given;
    if (!value.isValueNode() || value.isNull()) {
      return;
    }
    out.add(new Filler(slot, value.asText()));
    String bound = given.path("bound").asText(Slots.DEFAULT_BOUND);
    if (Slots.BOUNDS.contains(slot + "Bound") && !bound.equals(Slots.DEFAULT_BOUND)) {
      out.add(new Filler(slot + "Bound", bound));
    }
    String unit = given.path("unit").asText("");
    if (slot.equals("measure") && !unit.isEmpty() && !given.path("unit").isNull()) {
      out.add(new Filler("measureUnit", unit));
    }
  }

  private static void source(JsonNode source, List<Filler> out) {
    String who = source.path("who").asText();
    String stance = source.path("stance").asText(Slots.DEFAULT_STANCE);
    out.add(new Filler("source", who));
    if (!stance.equals(Slots.DEFAULT_STANCE)) {
      out.add(new Filler("stance", who + "|" + stance));
    }
  }
}
