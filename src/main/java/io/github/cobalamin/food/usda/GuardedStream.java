package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a release that is not read further once it, or the release as a whole, turns out larger
 * than a release can be. What is counted is what was read, not what a zip says of itself.
 */
final class GuardedStream extends InputStream {
  /** From how many bytes on the compression of a file is looked at. */
  static final long RATIO_FROM = 100_000_000;

  /** USDA's own zips shrink by a factor of ten to twenty. */
  static final long HIGHEST_RATIO = 200;

  private final InputStream in;
  private final String file;
  private final long stored;
  private final ByteBudget budget;
  private long bytes;

  GuardedStream(InputStream in, String file, long stored, ByteBudget budget) {
    this.in = in;
    this.file = file;
    this.stored = stored;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count > 0) {
      bytes += count;
      budget.spend(file, count);
      if (bytes > RATIO_FROM && bytes / HIGHEST_RATIO > stored) {
        throw new IllegalArgumentException(
            file
                + " must not shrink to less than a "
                + HIGHEST_RATIO
                + "th in the zip but takes up "
                + stored
                + " bytes there");
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
