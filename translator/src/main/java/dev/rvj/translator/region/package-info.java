/** What to translate: regions of basic blocks, and which registers they need. Depends on {@code isa} and {@code engine}. */
package dev.rvj.translator.region;
