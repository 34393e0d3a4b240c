package org.wapenfeit.language.words;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Gives OpenNLP's tagger our features. A tagger model names this class, so it must keep its name.
 */
public final class DutchPosFactory extends POSTaggerFactory {

  /** Lets OpenNLP make this class when it reads a model: it asks for leave since 2.5. */
  static void allow() {
    ExtensionLoader.registerAllowedPackage(DutchPosFactory.class.getPackageName());
  }

  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return new PosFeatures();
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return new PosFeatures();
  }
}
