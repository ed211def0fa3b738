/** What instructions are: opcodes, formats, decoding and assembly text. Depends on nothing. */
package dev.rvj.isa;
