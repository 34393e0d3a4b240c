package org.wapenfeit.language.parse;

/**
 * Arithmetic on matrices that are kept row by row. The inner loops run over rows, four at a time,
 * as the Java machine turns such loops into vector instructions; the order of additions is fixed,
 * so that results are the same on every machine.
 */
final class Rows {
  private static final int STEP = 4;

  private Rows() {}

  static float[][] zeros(int rows, int columns) {
    return new float[rows][columns];
  }

  /** The product of two matrices. */
  static float[][] product(float[][] a, float[][] b) {
    float[][] c = zeros(a.length, columns(b));
    addProduct(a, b, c);
    return c;
  }

  /** Adds the product of two matrices to a third. */
  static void addProduct(float[][] a, float[][] b, float[][] to) {
    for (int i = 0; i < a.length; i++) {
      addProduct(a[i], b, to[i]);
    }
  }

  /** Adds a row times a matrix to a row. */
  static void addProduct(float[] a, float[][] b, float[] to) {
    int p = 0;
    for (; p + STEP <= b.length; p += STEP) {
      add(to, a[p], b[p], a[p + 1], b[p + 1], a[p + 2], b[p + 2], a[p + 3], b[p + 3]);
    }
    for (; p < b.length; p++) {
      add(to, a[p], b[p]);
    }
  }

  /** Adds the product of a matrix, turned over, and another, as gradients of weights need it. */
  static void addTurnedProduct(float[][] a, float[][] b, float[][] to) {
    int i = 0;
    for (; i + STEP <= a.length; i += STEP) {
      for (int p = 0; p < to.length; p++) {
        add(
            to[p],
            a[i][p],
            b[i],
            a[i + 1][p],
            b[i + 1],
            a[i + 2][p],
            b[i + 2],
            a[i + 3][p],
            b[i + 3]);
      }
    }
    for (; i < a.length; i++) {
      for (int p = 0; p < to.length; p++) {
        add(to[p], a[i][p], b[i]);
      }
    }
  }

  /** A matrix turned over. */
  static float[][] turned(float[][] a) {
    float[][] t = zeros(columns(a), a.length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < t.length; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  /** Adds a multiple of a row to another. */
  static void add(float[] to, float factor, float[] row) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * row[j];
    }
  }

  /** Adds a row to another. */
  static void add(float[] to, float[] row) {
    for (int j = 0; j < to.length; j++) {
      to[j] += row[j];
    }
  }

  private static void add(
      float[] to,
      float a0,
      float[] r0,
      float a1,
      float[] r1,
      float a2,
      float[] r2,
      float a3,
      float[] r3) {
    for (int j = 0; j < to.length; j++) {
      to[j] += a0 * r0[j] + a1 * r1[j] + a2 * r2[j] + a3 * r3[j];
    }
  }

  static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  static int columns(float[][] a) {
    return a.length == 0 ? 0 : a[0].length;
  }
}
