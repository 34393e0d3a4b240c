package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.words.Table;

/** The table of fixed expressions that the parser reads as one word. Immutable. */
final class StandIns {
  private static final String TAG = "ADV";

  private record Row(List<String> words, String standIn, boolean phrase) {}

  /** Longer expressions first. */
  private final List<Row> rows;

  /**
   * @throws IllegalStateException when a row of the table is wrong
   */
  StandIns() {
    rows =
        Table.read("stand-ins.tsv", "words", "stand-in", "shape", "example").stream()
            .map(StandIns::row)
            .sorted(Comparator.comparing((Row row) -> -row.words().size()))
            .toList();
  }

  private static Row row(List<String> columns) {
    String shape = columns.get(2);
    if (!shape.equals("fixed") && !shape.equals("phrase")) {
      throw new IllegalStateException(
          "ontology/stand-ins.tsv, row of '%s': the shape is 'fixed' or 'phrase'"
              .formatted(columns.get(0)));
    }
    return new Row(List.of(columns.get(0).split(" ")), columns.get(1), shape.equals("phrase"));
  }

  /** Words of the whole sentence that are one in the short one; numbers from 1. */
  private record Place(int first, int last, boolean phrase) {
    /** The word that stands for all. */
    int head() {
      return phrase ? last : first;
    }
  }

  /** A sentence with its expressions drawn together. */
  static final class Shortened {
    private final List<String> allTags;
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Shortened(List<String> allTags) {
      this.allTags = allTags;
    }

    /** The words, a stand-in for each expression. */
    List<String> forms() {
      return forms;
    }

    List<String> tags() {
      return tags;
    }

    private void add(String form, String tag, Place place) {
      forms.add(form);
      tags.add(tag);
      places.add(place);
    }

    /** The tree of the whole sentence. */
    Arcs expand(Arcs tree) {
      List<Integer> heads = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      for (int word = 1; word <= tree.size(); word++) {
        Place place = places.get(word - 1);
        int above = tree.head(word) == 0 ? 0 : places.get(tree.head(word) - 1).head();
        for (int i = place.first(); i <= place.last(); i++) {
          boolean isHead = i == place.head();
          heads.add(isHead ? above : place.head());
          labels.add(isHead ? labelOf(place, tree.label(word)) : labelInside(place, i));
        }
      }
      return new Arcs(heads, labels);
    }

    private static String labelOf(Place place, String label) {
      return place.phrase() && label.equals("advmod") ? "obl" : label;
    }

    private String labelInside(Place place, int word) {
      if (!place.phrase()) {
        return "fixed";
      }
      String tag = allTags.get(word - 1);
      return tag.startsWith("DET") ? "det" : tag.startsWith("ADV") ? "advmod" : "amod";
    }
  }

  Shortened shorten(List<String> forms, List<String> tags) {
    Shortened shortened = new Shortened(tags);
    int i = 0;
    while (i < forms.size()) {
      Row row = rowAt(forms, i);
      int length = row == null ? 1 : row.words().size();
      shortened.add(
          row == null ? forms.get(i) : row.standIn(),
          row == null ? tags.get(i) : TAG,
          new Place(i + 1, i + length, row != null && row.phrase()));
      i += length;
    }
    return shortened;
  }

  private Row rowAt(List<String> forms, int start) {
    for (Row row : rows) {
      int end = start + row.words().size();
      boolean fits = end <= forms.size();
      for (int i = start; fits && i < end; i++) {
        fits = forms.get(i).toLowerCase(Locale.ROOT).equals(row.words().get(i - start));
      }
      if (fits) {
        return row;
      }
    }
    return null;
  }
}
