/** Translation while a program runs. Depends on {@code translator.region}, {@code translator.emit} and {@code engine}. */
package dev.rvj.translator.jit;
