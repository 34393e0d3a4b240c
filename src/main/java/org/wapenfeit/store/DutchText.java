package org.wapenfeit.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Words as one searches Dutch: without endings ({@code raketten} finds {@code raket}), accents
 * ({@code Oekraine} finds {@code Oekraïne}), capitals and the words that stand everywhere.
 */
final class DutchText extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(words);
    TokenStream telling = new StopFilter(lower, DutchAnalyzer.getDefaultStopSet());
    TokenStream stems = new SnowballFilter(new ASCIIFoldingFilter(telling), new DutchStemmer());
    return new TokenStreamComponents(words, stems);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
