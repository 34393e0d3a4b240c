package org.wapenfeit.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                  | text/turtle",
        "*/*                                                 | text/turtle",
        "text/html                                           | text/html",
        "text/*                                              | text/turtle",
        "text/html;q=0.9, application/ld+json                | application/ld+json",
        "text/turtle;q=0.2, */*;q=0.5                        | application/ld+json",
        "text/html,application/xhtml+xml,*/*;q=0.8           | text/html",
        "TEXT/HTML ; Q=1                                     | text/html",
        "image/png                                           | -",
        "text/turtle;q=0                                     | -",
        "text/turtle;q=nonsense                              | -",
      })
  void theClientGetsWhatItLikesMost(String header, String chosen) {
    List<String> offered = List.of("text/turtle", "application/ld+json", "text/html");
    String best = Accept.of(List.of(header)).best(offered, List::of).orElse("-");
    assertEquals(chosen, best);
  }

  @ParameterizedTest
  @CsvSource({"nl-BE,nl", "en-GB,en", "de,-", "'fr, en;q=0.5',en"})
  void aLanguageIsFoundByItsFirstPart(String header, String chosen) {
    assertEquals(
        chosen, Accept.of(List.of(header)).best(List.of("nl", "en"), List::of).orElse("-"));
  }
}
