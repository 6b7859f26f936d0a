/**
 * What happens when disks, processes, files and callers fail: each test holds one promise of
 * docs/resilience.md. Short forms run with every build; {@code -Psoak} runs the long ones.
 */
@NullMarked
package org.quotidian.reliability;

import org.jspecify.annotations.NullMarked;
