package org.wapenfeit.article;

import java.util.Optional;
import org.wapenfeit.edtf.Edtf;

/**
 * What is known about an article besides its text; everything may be missing.
 *
 * @param title the headline
 * @param publisher name of the medium as its readers know it ({@code NOS})
 * @param url where it was published
 * @param published publication date, as exact as it is known
 */
public record Metadata(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<Edtf> published) {

  public static final Metadata UNKNOWN =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This, with what it lacks taken from {@code other}. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        title.or(other::title),
        publisher.or(other::publisher),
        url.or(other::url),
        published.or(other::published));
  }
}
