package org.wapenfeit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports go one way, down the pipeline. */
class PackagesTest {
  /** From the bottom up: a package uses those before it only; those on a line not each other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("text"),
          List.of("edtf"),
          List.of("article"),
          List.of("language"),
          List.of("knowledge"),
          List.of("claim", "decision"),
          List.of("mention", "noun", "lexicon"),
          List.of("expression"),
          List.of("frame", "attribution"),
          List.of("extract"),
          List.of("graph", "print", "quality"),
          List.of("learn"),
          List.of("store"),
          List.of("query", "build"),
          List.of("server"),
          List.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.wapenfeit");

  @Test
  void aPackageUsesOnlyPackagesBelowIt() {
    List<String> above = new ArrayList<>();
    for (int i = ORDER.size() - 1; i >= 0; i--) {
      for (String name : ORDER.get(i)) {
        List<String> forbidden = new ArrayList<>(above);
        ORDER.get(i).stream().filter(other -> !other.equals(name)).forEach(forbidden::add);
        check(name, forbidden);
      }
      above.addAll(ORDER.get(i));
    }
  }

  private static void check(String name, List<String> forbidden) {
    if (forbidden.isEmpty()) {
      return;
    }
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(in(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden.stream().map(PackagesTest::in).toArray(String[]::new));
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    String[] known =
        ORDER.stream().flatMap(List::stream).map(PackagesTest::in).toArray(String[]::new);
    noClasses().should().resideOutsideOfPackages(known).check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.wapenfeit.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  private static String in(String name) {
    return "org.wapenfeit." + name + "..";
  }
}
