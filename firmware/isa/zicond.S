	// Zicond: conditional zero.

#include "test.h"

	.option	arch, rv64i_zicsr

	// Written as encodings, for assemblers that do not know the extension.
	.macro	czero.eqz rd, rs1, rs2
	.insn	r 0x33, 5, 0x07, \rd, \rs1, \rs2
	.endm
	.macro	czero.nez rd, rs1, rs2
	.insn	r 0x33, 7, 0x07, \rd, \rs1, \rs2
	.endm

	test_program

	VALUE2 czero.eqz, 0, 0, 0
	VALUE2 czero.eqz, 0, 5, 0
	VALUE2 czero.eqz, 5, 5, 1
	VALUE2 czero.eqz, -1, -1, -1
	VALUE2 czero.eqz, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 czero.eqz, 0x123456789abcdef, 0x123456789abcdef, 0x100000000
	VALUE2 czero.eqz, 0, 0x123456789abcdef, 0
	VALUE2 czero.eqz, 0, 0, 3
	VALUE2_SAME czero.eqz, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 czero.nez, 0, 0, 0
	VALUE2 czero.nez, 5, 5, 0
	VALUE2 czero.nez, 0, 5, 1
	VALUE2 czero.nez, 0, -1, -1
	VALUE2 czero.nez, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 czero.nez, 0, 0x123456789abcdef, 0x100000000
	VALUE2 czero.nez, 0x123456789abcdef, 0x123456789abcdef, 0
	VALUE2 czero.nez, 0, 0, 3
	VALUE2_SAME czero.nez, 0, 0x12345678deadbeef

	test_end
