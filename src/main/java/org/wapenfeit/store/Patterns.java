package org.wapenfeit.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Makes {@code REGEX} and {@code REPLACE} stop when the time of a query is up. A pattern such as
 * {@code (a+)+b} can run for years over one text, and Java never looks up while it matches; here it
 * reads the text through a sequence that does.
 */
final class Patterns {
  /** Letters between two looks at the clock. */
  private static final int LETTERS = 1024;

  private Patterns() {}

  /** Puts the stoppable forms into all queries of this context. */
  static void apply(Context context) {
    RewriteFactory factory =
        c -> {
          var standard = Optimize.stdOptimizationFactory.create(c);
          return op -> standard.rewrite(stoppable(op));
        };
    context.set(ARQConstants.sysOptimizerFactory, factory);
  }

  private static Op stoppable(Op op) {
    return Transformer.transform(new TransformCopy(), new Stoppable(), op);
  }

  private static final class Stoppable extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex) {
        return new Regex(arguments);
      }
      return function instanceof E_StrReplace
          ? new Replace(arguments)
          : super.transform(function, arguments);
    }
  }

  private static final class Regex extends E_Regex {
    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), third(arguments, 2));
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      tryOut(values, 2, environment, false);
      return eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  private static final class Replace extends E_StrReplace {
    Replace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), third(arguments, 3));
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      tryOut(values, 3, environment, true);
      return eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  private static Expr third(ExprList arguments, int index) {
    return arguments.size() > index ? arguments.get(index) : null;
  }

  /**
   * Matches once with an eye on the clock: what comes through takes Jena's own evaluation, which
   * has none, no longer.
   */
  private static void tryOut(
      List<NodeValue> values, int flagsAt, FunctionEnv environment, boolean all) {
    AtomicBoolean isOver = Context.getCancelSignal(environment.getContext());
    if (isOver == null || !values.get(0).isLiteral() || !values.get(1).isLiteral()) {
      return;
    }
    String flags = values.size() > flagsAt ? values.get(flagsAt).asString() : null;
    try {
      Pattern pattern =
          Pattern.compile(
              values.get(1).asNode().getLiteralLexicalForm(), RegexEngine.makeMask(flags));
      CharSequence text = new Watched(values.get(0).asNode().getLiteralLexicalForm(), isOver);
      Matcher matcher = pattern.matcher(text);
      while (matcher.find() && all) {
        // On to the next match.
      }
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("not a regular expression: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new ExprEvalException("the regular expression is too deep for this text");
    }
  }

  private static final class Watched implements CharSequence {
    private final String text;
    private final AtomicBoolean isOver;
    private int untilLook = LETTERS;

    Watched(String text, AtomicBoolean isOver) {
      this.text = text;
      this.isOver = isOver;
    }

    @Override
    public char charAt(int index) {
      if (--untilLook == 0) {
        untilLook = LETTERS;
        if (isOver.get()) {
          throw new QueryCancelledException();
        }
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
