package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one slip away from a name, and why a mention is taken for it. */
class MisspellingsTest {
  @Test
  void theReasonGivesTheListedName() {
    Mention mention = MentionTable.mention("Hezbolah ontkent de aanval.", "Hezbolah", "2024-09");
    assertTrue(mention.why().startsWith("name near 'Hezbollah' (groups.tsv:"), mention.why());
  }

  @Test
  void aNameThatIsRightHasNoOtherReason() {
    Mention mention = MentionTable.mention("Hezbollah ontkent de aanval.", "Hezbollah", "2024-09");
    assertEquals("name 'Hezbollah'", mention.why().replaceFirst(" \\(.*", ""));
  }

  @ParameterizedTest
  @CsvSource({"hamaas,hamas", "zelenksy,zelensky", "oekrane,oekraine", "poetan,poetin"})
  void aSlipIsOneEdit(String one, String other) {
    assertTrue(NearNames.isOneEdit(one, other));
    assertTrue(NearNames.isOneEdit(other, one));
  }

  @ParameterizedTest
  @CsvSource({"hamas,hamas", "zelenskij,zelensky", "abcd,badc", "abcd,acbx", "aabb,abab1"})
  void whatDiffersMoreOrNotAtAllIsNone(String one, String other) {
    assertFalse(NearNames.isOneEdit(one, other));
    assertFalse(NearNames.isOneEdit(other, one));
  }
}
