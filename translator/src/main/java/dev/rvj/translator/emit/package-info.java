/** Guest instructions to JVM bytecode. Depends on {@code translator.region}, {@code isa} and {@code engine}. */
package dev.rvj.translator.emit;
