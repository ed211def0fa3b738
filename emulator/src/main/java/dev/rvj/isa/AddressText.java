package dev.rvj.isa;

/** Writes an address that an instruction names: a number, or by a symbol. */
@FunctionalInterface
public interface AddressText {
    /** Hexadecimal with 0x in front. */
    AddressText NUMBER = (out, address) -> out.append("0x").append(Long.toHexString(address));

    void append(StringBuilder out, long address);
}
