package org.quotidian.benchmarks.scale;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most of this process's heap that was left by a collection of all of it. */
final class LiveHeap {
  private final AtomicLong most = new AtomicLong();

  /** Begins to watch. */
  LiveHeap() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((notification, any) -> note(notification), null, null);
      }
    }
  }

  private void note(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data
        && notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
      if (info.getGcAction().equals("end of major GC")) {
        long used = 0;
        for (var pool : info.getGcInfo().getMemoryUsageAfterGc().entrySet()) {
          MemoryUsage usage = pool.getValue();
          used += isHeap(pool.getKey()) ? usage.getUsed() : 0;
        }
        most.accumulateAndGet(used, Math::max);
      }
    }
  }

  private static boolean isHeap(String pool) {
    return !pool.contains("Metaspace") && !pool.contains("Code") && !pool.contains("Class Space");
  }

  /** Collects once more and returns the most so far, in millions of bytes. */
  double megabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return Math.max(most.get(), runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
