package org.wapenfeit.article;

import java.util.List;

/**
 * One article as it was read.
 *
 * @param fileName base name of the file it came from
 * @param text the text exactly as read: all spans are UTF-16 offsets into it
 * @param metadata what is known about it
 * @param blocks its parts in the order of the text, not overlapping
 */
public record Article(String fileName, String text, Metadata metadata, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }
}
