package org.quotidian.reliability;

import java.lang.reflect.Field;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;

/** Directories that fail only on command, and do not give way to other threads at every second step. */
final class CalmDisk {
  private CalmDisk() {}

  static MockDirectoryWrapper of(long seed) {
    MockDirectoryWrapper disk =
        new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
    disk.setCheckIndexOnClose(false);
    disk.setRandomIOExceptionRate(0);
    disk.setAllowRandomFileNotFoundException(false);
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    try {
      Field chance = MockDirectoryWrapper.class.getDeclaredField("randomState");
      chance.setAccessible(true);
      chance.set(disk, new Unyielding(seed));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("on a busy machine yielding makes minutes of seconds", e);
    }
    return disk;
  }

  private static final class Unyielding extends Random {
    private static final long serialVersionUID = 1L;

    Unyielding(long seed) {
      super(seed);
    }

    @Override
    public boolean nextBoolean() {
      return false;
    }

    /** One write in 200 would be done in halves, with a pause between. */
    @Override
    public int nextInt(int bound) {
      return bound == 200 ? 1 : super.nextInt(bound);
    }
  }
}
