/**
 * Translation of whole programs before they run. Depends on {@code translator.region}, {@code translator.emit},
 * {@code translator.runtime} and the public API.
 */
package dev.rvj.translator.aot;
