/**
 * What happens when disks, processes, files and callers fail: each test holds one promise of
 * docs/resilience.md. Short forms run with every build; {@code -Psoak} runs the long ones.
 */
package org.quotidian.reliability;
