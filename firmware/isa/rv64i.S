	// RV64I: every instruction of the base. Misaligned access is in misaligned.S, illegal encodings in traps.S.

#include "test.h"

	.option	arch, rv64i_zicsr
	test_program

	VALUE2 add, 0, 0, 0
	VALUE2 add, 2, 1, 1
	VALUE2 add, 10, 3, 7
	VALUE2 add, 0, -1, 1
	VALUE2 add, 0, 1, -1
	VALUE2 add, 0x8000000000000000, 0x7fffffffffffffff, 1
	VALUE2 add, 0x7fffffffffffffff, 0x8000000000000000, -1
	VALUE2 add, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 add, 0x80000000, 0x7fffffff, 1
	VALUE2 add, 0xffffffff7fffffff, 0xffffffff80000000, -1
	VALUE2 add, 0x100000000, 0xffffffff, 1
	VALUE2 add, 0x100000000, 0x80000000, 0x80000000
	VALUE2 add, -1, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME add, 0x2468acf1bd5b7dde, 0x12345678deadbeef

	VALUE2 sub, 0, 0, 0
	VALUE2 sub, 0, 1, 1
	VALUE2 sub, -4, 3, 7
	VALUE2 sub, -2, -1, 1
	VALUE2 sub, 2, 1, -1
	VALUE2 sub, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
	VALUE2 sub, 0x8000000000000001, 0x8000000000000000, -1
	VALUE2 sub, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 sub, 0x7ffffffe, 0x7fffffff, 1
	VALUE2 sub, 0xffffffff80000001, 0xffffffff80000000, -1
	VALUE2 sub, 0xfffffffe, 0xffffffff, 1
	VALUE2 sub, 0, 0x80000000, 0x80000000
	VALUE2 sub, 0x2468acf13579bdf, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME sub, 0, 0x12345678deadbeef

	VALUE2 sll, 1, 1, 0
	VALUE2 sll, 2, 1, 1
	VALUE2 sll, 0x80000000, 1, 31
	VALUE2 sll, 0x100000000, 1, 32
	VALUE2 sll, 0x8000000000000000, 1, 63
	VALUE2 sll, 1, 1, 64
	VALUE2 sll, 0x8000000000000000, 1, -1
	VALUE2 sll, -1, -1, 0
	VALUE2 sll, -128, -1, 7
	VALUE2 sll, 0xffffffff80000000, -1, 31
	VALUE2 sll, 0xffffffff00000000, -1, 32
	VALUE2 sll, 0x8000000000000000, -1, 63
	VALUE2 sll, 0, 0x8000000000000000, 63
	VALUE2 sll, 0xc000000000000000, 0x7fffffffffffffff, 62
	VALUE2 sll, 0x4000000000000000, 0x80000000, 31
	VALUE2 sll, 0x100000000, 0x80000000, 1
	VALUE2 sll, 0x123456789abcdef0, 0x123456789abcdef, 4
	VALUE2 sll, 0x6543210000000000, 0xfedcba9876543210, 36
	VALUE2 sll, 0xf6e5d4c3b2a19080, 0xfedcba9876543210, -61
	VALUE2_SAME sll, 0xdf77800000000000, 0x12345678deadbeef

	VALUE2 srl, 1, 1, 0
	VALUE2 srl, 0, 1, 1
	VALUE2 srl, 0, 1, 31
	VALUE2 srl, 0, 1, 32
	VALUE2 srl, 0, 1, 63
	VALUE2 srl, 1, 1, 64
	VALUE2 srl, 0, 1, -1
	VALUE2 srl, -1, -1, 0
	VALUE2 srl, 0x1ffffffffffffff, -1, 7
	VALUE2 srl, 0x1ffffffff, -1, 31
	VALUE2 srl, 0xffffffff, -1, 32
	VALUE2 srl, 1, -1, 63
	VALUE2 srl, 1, 0x8000000000000000, 63
	VALUE2 srl, 1, 0x7fffffffffffffff, 62
	VALUE2 srl, 1, 0x80000000, 31
	VALUE2 srl, 0x40000000, 0x80000000, 1
	VALUE2 srl, 0x123456789abcde, 0x123456789abcdef, 4
	VALUE2 srl, 0xfedcba9, 0xfedcba9876543210, 36
	VALUE2 srl, 0x1fdb97530eca8642, 0xfedcba9876543210, -61
	VALUE2_SAME srl, 0x2468, 0x12345678deadbeef

	VALUE2 sra, 1, 1, 0
	VALUE2 sra, 0, 1, 1
	VALUE2 sra, 0, 1, 31
	VALUE2 sra, 0, 1, 32
	VALUE2 sra, 0, 1, 63
	VALUE2 sra, 1, 1, 64
	VALUE2 sra, 0, 1, -1
	VALUE2 sra, -1, -1, 0
	VALUE2 sra, -1, -1, 7
	VALUE2 sra, -1, -1, 31
	VALUE2 sra, -1, -1, 32
	VALUE2 sra, -1, -1, 63
	VALUE2 sra, -1, 0x8000000000000000, 63
	VALUE2 sra, 1, 0x7fffffffffffffff, 62
	VALUE2 sra, 1, 0x80000000, 31
	VALUE2 sra, 0x40000000, 0x80000000, 1
	VALUE2 sra, 0x123456789abcde, 0x123456789abcdef, 4
	VALUE2 sra, 0xffffffffffedcba9, 0xfedcba9876543210, 36
	VALUE2 sra, 0xffdb97530eca8642, 0xfedcba9876543210, -61
	VALUE2_SAME sra, 0x2468, 0x12345678deadbeef

	VALUE2 slt, 0, 0, 0
	VALUE2 slt, 1, 1, 2
	VALUE2 slt, 0, 2, 1
	VALUE2 slt, 1, -1, 0
	VALUE2 slt, 0, 0, -1
	VALUE2 slt, 1, -1, 1
	VALUE2 slt, 1, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 slt, 0, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 slt, 1, 0xffffffff80000000, 0x7fffffff
	VALUE2 slt, 0, 0xffffffff, -1
	VALUE2 slt, 0, 0x100000000, 1
	VALUE2_SAME slt, 0, 0x12345678deadbeef

	VALUE2 sltu, 0, 0, 0
	VALUE2 sltu, 1, 1, 2
	VALUE2 sltu, 0, 2, 1
	VALUE2 sltu, 0, -1, 0
	VALUE2 sltu, 1, 0, -1
	VALUE2 sltu, 0, -1, 1
	VALUE2 sltu, 0, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 sltu, 1, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 sltu, 0, 0xffffffff80000000, 0x7fffffff
	VALUE2 sltu, 1, 0xffffffff, -1
	VALUE2 sltu, 0, 0x100000000, 1
	VALUE2_SAME sltu, 0, 0x12345678deadbeef

	VALUE2 xor, 0, 0, 0
	VALUE2 xor, -1, -1, 0
	VALUE2 xor, -1, 0, -1
	VALUE2 xor, 0, -1, -1
	VALUE2 xor, 0x5b791f3d2c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 xor, 0xa486e0c2d3f197b5, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 xor, 0xf00ff00ff00ff00f, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 xor, 0x8000000000000001, 1, 0x8000000000000000
	VALUE2_SAME xor, 0, 0x12345678deadbeef

	VALUE2 or, 0, 0, 0
	VALUE2 or, -1, -1, 0
	VALUE2 or, -1, 0, -1
	VALUE2 or, -1, -1, -1
	VALUE2 or, 0x5b7b5f7fadafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 or, 0xfedefadaf7f5b7b5, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 or, 0xff0fff0fff0fff0f, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 or, 0x8000000000000001, 1, 0x8000000000000000
	VALUE2_SAME or, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 and, 0, 0, 0
	VALUE2 and, 0, -1, 0
	VALUE2 and, 0, 0, -1
	VALUE2 and, -1, -1, -1
	VALUE2 and, 0x2404281a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 and, 0x5a581a1824042000, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 and, 0xf000f000f000f00, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 and, 0, 1, 0x8000000000000000
	VALUE2_SAME and, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 addw, 0, 0, 0
	VALUE2 addw, 2, 1, 1
	VALUE2 addw, 10, 3, 7
	VALUE2 addw, 0, -1, 1
	VALUE2 addw, 0, 1, -1
	VALUE2 addw, 0, 0x7fffffffffffffff, 1
	VALUE2 addw, -1, 0x8000000000000000, -1
	VALUE2 addw, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 addw, 0xffffffff80000000, 0x7fffffff, 1
	VALUE2 addw, 0x7fffffff, 0xffffffff80000000, -1
	VALUE2 addw, 0, 0xffffffff, 1
	VALUE2 addw, 0, 0x80000000, 0x80000000
	VALUE2 addw, -1, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME addw, 0xffffffffbd5b7dde, 0x12345678deadbeef

	VALUE2 subw, 0, 0, 0
	VALUE2 subw, 0, 1, 1
	VALUE2 subw, -4, 3, 7
	VALUE2 subw, -2, -1, 1
	VALUE2 subw, 2, 1, -1
	VALUE2 subw, -2, 0x7fffffffffffffff, 1
	VALUE2 subw, 1, 0x8000000000000000, -1
	VALUE2 subw, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 subw, 0x7ffffffe, 0x7fffffff, 1
	VALUE2 subw, 0xffffffff80000001, 0xffffffff80000000, -1
	VALUE2 subw, -2, 0xffffffff, 1
	VALUE2 subw, 0, 0x80000000, 0x80000000
	VALUE2 subw, 0x13579bdf, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME subw, 0, 0x12345678deadbeef

	VALUE2 sllw, 1, 1, 0
	VALUE2 sllw, 2, 1, 1
	VALUE2 sllw, 0xffffffff80000000, 1, 31
	VALUE2 sllw, 1, 1, 32
	VALUE2 sllw, 0xffffffff80000000, 1, 63
	VALUE2 sllw, 1, 1, 64
	VALUE2 sllw, 0xffffffff80000000, 1, -1
	VALUE2 sllw, -1, -1, 0
	VALUE2 sllw, -128, -1, 7
	VALUE2 sllw, 0xffffffff80000000, -1, 31
	VALUE2 sllw, -1, -1, 32
	VALUE2 sllw, 0xffffffff80000000, -1, 63
	VALUE2 sllw, 0, 0x8000000000000000, 63
	VALUE2 sllw, 0xffffffffc0000000, 0x7fffffffffffffff, 62
	VALUE2 sllw, 0, 0x80000000, 31
	VALUE2 sllw, 0, 0x80000000, 1
	VALUE2 sllw, 0xffffffff9abcdef0, 0x123456789abcdef, 4
	VALUE2 sllw, 0x65432100, 0xfedcba9876543210, 36
	VALUE2 sllw, 0xffffffffb2a19080, 0xfedcba9876543210, -61
	VALUE2_SAME sllw, 0xffffffffdf778000, 0x12345678deadbeef

	VALUE2 srlw, 1, 1, 0
	VALUE2 srlw, 0, 1, 1
	VALUE2 srlw, 0, 1, 31
	VALUE2 srlw, 1, 1, 32
	VALUE2 srlw, 0, 1, 63
	VALUE2 srlw, 1, 1, 64
	VALUE2 srlw, 0, 1, -1
	VALUE2 srlw, -1, -1, 0
	VALUE2 srlw, 0x1ffffff, -1, 7
	VALUE2 srlw, 1, -1, 31
	VALUE2 srlw, -1, -1, 32
	VALUE2 srlw, 1, -1, 63
	VALUE2 srlw, 0, 0x8000000000000000, 63
	VALUE2 srlw, 3, 0x7fffffffffffffff, 62
	VALUE2 srlw, 1, 0x80000000, 31
	VALUE2 srlw, 0x40000000, 0x80000000, 1
	VALUE2 srlw, 0x89abcde, 0x123456789abcdef, 4
	VALUE2 srlw, 0x7654321, 0xfedcba9876543210, 36
	VALUE2 srlw, 0xeca8642, 0xfedcba9876543210, -61
	VALUE2_SAME srlw, 0x1bd5b, 0x12345678deadbeef

	VALUE2 sraw, 1, 1, 0
	VALUE2 sraw, 0, 1, 1
	VALUE2 sraw, 0, 1, 31
	VALUE2 sraw, 1, 1, 32
	VALUE2 sraw, 0, 1, 63
	VALUE2 sraw, 1, 1, 64
	VALUE2 sraw, 0, 1, -1
	VALUE2 sraw, -1, -1, 0
	VALUE2 sraw, -1, -1, 7
	VALUE2 sraw, -1, -1, 31
	VALUE2 sraw, -1, -1, 32
	VALUE2 sraw, -1, -1, 63
	VALUE2 sraw, 0, 0x8000000000000000, 63
	VALUE2 sraw, -1, 0x7fffffffffffffff, 62
	VALUE2 sraw, -1, 0x80000000, 31
	VALUE2 sraw, 0xffffffffc0000000, 0x80000000, 1
	VALUE2 sraw, 0xfffffffff89abcde, 0x123456789abcdef, 4
	VALUE2 sraw, 0x7654321, 0xfedcba9876543210, 36
	VALUE2 sraw, 0xeca8642, 0xfedcba9876543210, -61
	VALUE2_SAME sraw, 0xffffffffffffbd5b, 0x12345678deadbeef

	VALUE1 addi, 0, 0, 0
	VALUE1 addi, 2, 1, 1
	VALUE1 addi, 0, -1, 1
	VALUE1 addi, 0, 1, -1
	VALUE1 addi, 0x8000000000000000, 0x7fffffffffffffff, 1
	VALUE1 addi, 0x7fffffffffffffff, 0x8000000000000000, -1
	VALUE1 addi, 0x7ffffffffffff800, 0x8000000000000000, -2048
	VALUE1 addi, 0x80000000, 0x7fffffff, 1
	VALUE1 addi, 0xffffffff7fffffff, 0xffffffff80000000, -1
	VALUE1 addi, 0x100000000, 0xffffffff, 1
	VALUE1 addi, 0x123456789abd5ee, 0x123456789abcdef, 2047

	VALUE1 addiw, 0, 0, 0
	VALUE1 addiw, 2, 1, 1
	VALUE1 addiw, 0, -1, 1
	VALUE1 addiw, 0, 1, -1
	VALUE1 addiw, 0, 0x7fffffffffffffff, 1
	VALUE1 addiw, -1, 0x8000000000000000, -1
	VALUE1 addiw, -2048, 0x8000000000000000, -2048
	VALUE1 addiw, 0xffffffff80000000, 0x7fffffff, 1
	VALUE1 addiw, 0x7fffffff, 0xffffffff80000000, -1
	VALUE1 addiw, 0, 0xffffffff, 1
	VALUE1 addiw, 0xffffffff89abd5ee, 0x123456789abcdef, 2047

	VALUE1 slti, 0, 0, 0
	VALUE1 slti, 1, 1, 2
	VALUE1 slti, 0, 2, 1
	VALUE1 slti, 1, -1, 0
	VALUE1 slti, 0, 0, -1
	VALUE1 slti, 0, -1, -1
	VALUE1 slti, 1, 0x8000000000000000, 2047
	VALUE1 slti, 0, 0x7fffffffffffffff, -2048
	VALUE1 slti, 0, 0xffffffff, -1
	VALUE1 slti, 0, -2048, -2048
	VALUE1 slti, 0, 2047, 2047

	VALUE1 sltiu, 0, 0, 0
	VALUE1 sltiu, 1, 1, 2
	VALUE1 sltiu, 0, 2, 1
	VALUE1 sltiu, 0, -1, 0
	VALUE1 sltiu, 1, 0, -1
	VALUE1 sltiu, 0, -1, -1
	VALUE1 sltiu, 0, 0x8000000000000000, 2047
	VALUE1 sltiu, 1, 0x7fffffffffffffff, -2048
	VALUE1 sltiu, 1, 0xffffffff, -1
	VALUE1 sltiu, 0, -2048, -2048
	VALUE1 sltiu, 0, 2047, 2047

	VALUE1 xori, 0, 0, 0
	VALUE1 xori, -1, -1, 0
	VALUE1 xori, -1, 0, -1
	VALUE1 xori, 0, -1, -1
	VALUE1 xori, 0x123456789abc8ba, 0x123456789abcdef, 1365
	VALUE1 xori, 0x123456789abca10, 0xfedcba9876543210, -2048
	VALUE1 xori, 0xff00ff00ff00fff0, 0xff00ff00ff00ff00, 240

	VALUE1 ori, 0, 0, 0
	VALUE1 ori, -1, -1, 0
	VALUE1 ori, -1, 0, -1
	VALUE1 ori, -1, -1, -1
	VALUE1 ori, 0x123456789abcdff, 0x123456789abcdef, 1365
	VALUE1 ori, -1520, 0xfedcba9876543210, -2048
	VALUE1 ori, 0xff00ff00ff00fff0, 0xff00ff00ff00ff00, 240

	VALUE1 andi, 0, 0, 0
	VALUE1 andi, 0, -1, 0
	VALUE1 andi, 0, 0, -1
	VALUE1 andi, -1, -1, -1
	VALUE1 andi, 1349, 0x123456789abcdef, 1365
	VALUE1 andi, 0xfedcba9876543000, 0xfedcba9876543210, -2048
	VALUE1 andi, 0, 0xff00ff00ff00ff00, 240

	VALUE1 slli, 1, 1, 0
	VALUE1 slli, 2, 1, 1
	VALUE1 slli, 0x80000000, 1, 31
	VALUE1 slli, 0x100000000, 1, 32
	VALUE1 slli, 0x8000000000000000, 1, 63
	VALUE1 slli, -1, -1, 0
	VALUE1 slli, -128, -1, 7
	VALUE1 slli, 0xffffffff80000000, -1, 31
	VALUE1 slli, 0xffffffff00000000, -1, 32
	VALUE1 slli, 0x8000000000000000, -1, 63
	VALUE1 slli, 0, 0x8000000000000000, 63
	VALUE1 slli, 0, 0x8000000000000000, 1
	VALUE1 slli, 0xc000000000000000, 0x7fffffffffffffff, 62
	VALUE1 slli, 0x4000000000000000, 0x80000000, 31
	VALUE1 slli, 0x100000000, 0x80000000, 1
	VALUE1 slli, 0x123456789abcdef0, 0x123456789abcdef, 4
	VALUE1 slli, 0x3b2a190800000000, 0xfedcba9876543210, 31

	VALUE1 srli, 1, 1, 0
	VALUE1 srli, 0, 1, 1
	VALUE1 srli, 0, 1, 31
	VALUE1 srli, 0, 1, 32
	VALUE1 srli, 0, 1, 63
	VALUE1 srli, -1, -1, 0
	VALUE1 srli, 0x1ffffffffffffff, -1, 7
	VALUE1 srli, 0x1ffffffff, -1, 31
	VALUE1 srli, 0xffffffff, -1, 32
	VALUE1 srli, 1, -1, 63
	VALUE1 srli, 1, 0x8000000000000000, 63
	VALUE1 srli, 0x4000000000000000, 0x8000000000000000, 1
	VALUE1 srli, 1, 0x7fffffffffffffff, 62
	VALUE1 srli, 1, 0x80000000, 31
	VALUE1 srli, 0x40000000, 0x80000000, 1
	VALUE1 srli, 0x123456789abcde, 0x123456789abcdef, 4
	VALUE1 srli, 0x1fdb97530, 0xfedcba9876543210, 31

	VALUE1 srai, 1, 1, 0
	VALUE1 srai, 0, 1, 1
	VALUE1 srai, 0, 1, 31
	VALUE1 srai, 0, 1, 32
	VALUE1 srai, 0, 1, 63
	VALUE1 srai, -1, -1, 0
	VALUE1 srai, -1, -1, 7
	VALUE1 srai, -1, -1, 31
	VALUE1 srai, -1, -1, 32
	VALUE1 srai, -1, -1, 63
	VALUE1 srai, -1, 0x8000000000000000, 63
	VALUE1 srai, 0xc000000000000000, 0x8000000000000000, 1
	VALUE1 srai, 1, 0x7fffffffffffffff, 62
	VALUE1 srai, 1, 0x80000000, 31
	VALUE1 srai, 0x40000000, 0x80000000, 1
	VALUE1 srai, 0x123456789abcde, 0x123456789abcdef, 4
	VALUE1 srai, 0xfffffffffdb97530, 0xfedcba9876543210, 31

	VALUE1 slliw, 1, 1, 0
	VALUE1 slliw, 2, 1, 1
	VALUE1 slliw, 0xffffffff80000000, 1, 31
	VALUE1 slliw, -1, -1, 0
	VALUE1 slliw, -128, -1, 7
	VALUE1 slliw, 0xffffffff80000000, -1, 31
	VALUE1 slliw, 0, 0x8000000000000000, 1
	VALUE1 slliw, 0, 0x80000000, 31
	VALUE1 slliw, 0, 0x80000000, 1
	VALUE1 slliw, 0xffffffff9abcdef0, 0x123456789abcdef, 4
	VALUE1 slliw, 0, 0xfedcba9876543210, 31

	VALUE1 srliw, 1, 1, 0
	VALUE1 srliw, 0, 1, 1
	VALUE1 srliw, 0, 1, 31
	VALUE1 srliw, -1, -1, 0
	VALUE1 srliw, 0x1ffffff, -1, 7
	VALUE1 srliw, 1, -1, 31
	VALUE1 srliw, 0, 0x8000000000000000, 1
	VALUE1 srliw, 1, 0x80000000, 31
	VALUE1 srliw, 0x40000000, 0x80000000, 1
	VALUE1 srliw, 0x89abcde, 0x123456789abcdef, 4
	VALUE1 srliw, 0, 0xfedcba9876543210, 31

	VALUE1 sraiw, 1, 1, 0
	VALUE1 sraiw, 0, 1, 1
	VALUE1 sraiw, 0, 1, 31
	VALUE1 sraiw, -1, -1, 0
	VALUE1 sraiw, -1, -1, 7
	VALUE1 sraiw, -1, -1, 31
	VALUE1 sraiw, 0, 0x8000000000000000, 1
	VALUE1 sraiw, -1, 0x80000000, 31
	VALUE1 sraiw, 0xffffffffc0000000, 0x80000000, 1
	VALUE1 sraiw, 0xfffffffff89abcde, 0x123456789abcdef, 4
	VALUE1 sraiw, 0, 0xfedcba9876543210, 31

	VALUE0 lui, 0, 0x0
	VALUE0 lui, 0x1000, 0x1
	VALUE0 lui, 0x7ffff000, 0x7ffff
	VALUE0 lui, 0xffffffff80000000, 0x80000
	VALUE0 lui, 0xfffffffffffff000, 0xfffff
	VALUE0 lui, 0x12345000, 0x12345

	TAKEN beq, 0, 0
	NOT_TAKEN beq, 1, 0
	NOT_TAKEN beq, 0, 1
	TAKEN beq, -1, -1
	NOT_TAKEN beq, -1, 0
	NOT_TAKEN beq, 0, -1
	NOT_TAKEN beq, -1, 1
	NOT_TAKEN beq, 0x8000000000000000, 0x7fffffffffffffff
	NOT_TAKEN beq, 0x7fffffffffffffff, 0x8000000000000000
	TAKEN beq, 0x8000000000000000, 0x8000000000000000
	NOT_TAKEN beq, 0x100000000, 0
	NOT_TAKEN beq, 0xffffffff, -1

	NOT_TAKEN bne, 0, 0
	TAKEN bne, 1, 0
	TAKEN bne, 0, 1
	NOT_TAKEN bne, -1, -1
	TAKEN bne, -1, 0
	TAKEN bne, 0, -1
	TAKEN bne, -1, 1
	TAKEN bne, 0x8000000000000000, 0x7fffffffffffffff
	TAKEN bne, 0x7fffffffffffffff, 0x8000000000000000
	NOT_TAKEN bne, 0x8000000000000000, 0x8000000000000000
	TAKEN bne, 0x100000000, 0
	TAKEN bne, 0xffffffff, -1

	NOT_TAKEN blt, 0, 0
	NOT_TAKEN blt, 1, 0
	TAKEN blt, 0, 1
	NOT_TAKEN blt, -1, -1
	TAKEN blt, -1, 0
	NOT_TAKEN blt, 0, -1
	TAKEN blt, -1, 1
	TAKEN blt, 0x8000000000000000, 0x7fffffffffffffff
	NOT_TAKEN blt, 0x7fffffffffffffff, 0x8000000000000000
	NOT_TAKEN blt, 0x8000000000000000, 0x8000000000000000
	NOT_TAKEN blt, 0x100000000, 0
	NOT_TAKEN blt, 0xffffffff, -1

	TAKEN bge, 0, 0
	TAKEN bge, 1, 0
	NOT_TAKEN bge, 0, 1
	TAKEN bge, -1, -1
	NOT_TAKEN bge, -1, 0
	TAKEN bge, 0, -1
	NOT_TAKEN bge, -1, 1
	NOT_TAKEN bge, 0x8000000000000000, 0x7fffffffffffffff
	TAKEN bge, 0x7fffffffffffffff, 0x8000000000000000
	TAKEN bge, 0x8000000000000000, 0x8000000000000000
	TAKEN bge, 0x100000000, 0
	TAKEN bge, 0xffffffff, -1

	NOT_TAKEN bltu, 0, 0
	NOT_TAKEN bltu, 1, 0
	TAKEN bltu, 0, 1
	NOT_TAKEN bltu, -1, -1
	NOT_TAKEN bltu, -1, 0
	TAKEN bltu, 0, -1
	NOT_TAKEN bltu, -1, 1
	NOT_TAKEN bltu, 0x8000000000000000, 0x7fffffffffffffff
	TAKEN bltu, 0x7fffffffffffffff, 0x8000000000000000
	NOT_TAKEN bltu, 0x8000000000000000, 0x8000000000000000
	NOT_TAKEN bltu, 0x100000000, 0
	TAKEN bltu, 0xffffffff, -1

	TAKEN bgeu, 0, 0
	TAKEN bgeu, 1, 0
	NOT_TAKEN bgeu, 0, 1
	TAKEN bgeu, -1, -1
	TAKEN bgeu, -1, 0
	NOT_TAKEN bgeu, 0, -1
	TAKEN bgeu, -1, 1
	TAKEN bgeu, 0x8000000000000000, 0x7fffffffffffffff
	NOT_TAKEN bgeu, 0x7fffffffffffffff, 0x8000000000000000
	TAKEN bgeu, 0x8000000000000000, 0x8000000000000000
	TAKEN bgeu, 0x100000000, 0
	NOT_TAKEN bgeu, 0xffffffff, -1

	LOAD lb, -17, bytes, 0, 0
	LOAD lb, -51, bytes, 1, 1
	LOAD lb, 1, bytes, 8, -8
	LOAD lb, 127, bytes, 16, 16
	LOAD lb, -128, bytes, 17, -1
	LOAD lb, 0, bytes, 24, 2047
	LOAD lb, 0, bytes, 25, -2048
	LOAD lb, -128, bytes, 23, -2047

	LOAD lbu, 239, bytes, 0, 0
	LOAD lbu, 205, bytes, 1, 1
	LOAD lbu, 1, bytes, 8, -8
	LOAD lbu, 127, bytes, 16, 16
	LOAD lbu, 128, bytes, 17, -1
	LOAD lbu, 0, bytes, 24, 2047
	LOAD lbu, 0, bytes, 25, -2048
	LOAD lbu, 128, bytes, 23, -2047

	LOAD lh, 0xffffffffffffcdef, bytes, 0, 0
	LOAD lh, 0xffffffffffff89ab, bytes, 2, 2
	LOAD lh, 0x2301, bytes, 8, -8
	LOAD lh, 0xffffffffffff807f, bytes, 16, 16
	LOAD lh, 255, bytes, 18, -2
	LOAD lh, 0, bytes, 24, 2047
	LOAD lh, 0xffffffffffff8000, bytes, 26, -2048
	LOAD lh, 0xffffffffffff8000, bytes, 22, -2047

	LOAD lhu, 0xcdef, bytes, 0, 0
	LOAD lhu, 0x89ab, bytes, 2, 2
	LOAD lhu, 0x2301, bytes, 8, -8
	LOAD lhu, 0x807f, bytes, 16, 16
	LOAD lhu, 255, bytes, 18, -2
	LOAD lhu, 0, bytes, 24, 2047
	LOAD lhu, 0x8000, bytes, 26, -2048
	LOAD lhu, 0x8000, bytes, 22, -2047

	LOAD lw, 0xffffffff89abcdef, bytes, 0, 0
	LOAD lw, 0x1234567, bytes, 4, 4
	LOAD lw, 0x67452301, bytes, 8, -8
	LOAD lw, 0xff807f, bytes, 16, 16
	LOAD lw, 0xffffffff80007fff, bytes, 20, -4
	LOAD lw, 0xffffffff80000000, bytes, 24, 2047
	LOAD lw, 0x7fffffff, bytes, 28, -2048
	LOAD lw, 0xffffffff80007fff, bytes, 20, -2047

	LOAD lwu, 0x89abcdef, bytes, 0, 0
	LOAD lwu, 0x1234567, bytes, 4, 4
	LOAD lwu, 0x67452301, bytes, 8, -8
	LOAD lwu, 0xff807f, bytes, 16, 16
	LOAD lwu, 0x80007fff, bytes, 20, -4
	LOAD lwu, 0x80000000, bytes, 24, 2047
	LOAD lwu, 0x7fffffff, bytes, 28, -2048
	LOAD lwu, 0x80007fff, bytes, 20, -2047

	LOAD ld, 0x123456789abcdef, bytes, 0, 0
	LOAD ld, 0xefcdab8967452301, bytes, 8, 8
	LOAD ld, 0xefcdab8967452301, bytes, 8, -8
	LOAD ld, 0x80007fff00ff807f, bytes, 16, 16
	LOAD ld, 0x7fffffff80000000, bytes, 24, -8
	LOAD ld, 0x7fffffff80000000, bytes, 24, 2047
	LOAD ld, 0x7fffffff80000000, bytes, 24, -2048
	LOAD ld, 0x80007fff00ff807f, bytes, 16, -2047

	STORE sb, -17, -1, 0x123456789abcdef, 0, 0
	STORE sb, 0xffffffffffff10ff, -1, 0xfedcba9876543210, 1, 1
	STORE sb, 0xefffffffffffffff, -1, 0x123456789abcdef, 7, -1
	STORE sb, -1, -240, 0xfedcba9876543210, 8, -8
	STORE sb, -1, 0xa5ffffffffffffff, 0x5a5a5a5aa5a5a5a5, 15, 2047
	STORE sb, 0xffffffffffff34ff, -1, 0x8000000000001234, 1, -2048

	STORE sh, 0xffffffffffffcdef, -1, 0x123456789abcdef, 0, 0
	STORE sh, 0xffffffff3210ffff, -1, 0xfedcba9876543210, 2, 2
	STORE sh, 0xcdefffffffffffff, -1, 0x123456789abcdef, 6, -2
	STORE sh, -1, 0xffffffffffff3210, 0xfedcba9876543210, 8, -8
	STORE sh, -1, 0xa5a5ffffffffffff, 0x5a5a5a5aa5a5a5a5, 14, 2047
	STORE sh, 0xffffffff1234ffff, -1, 0x8000000000001234, 2, -2048

	STORE sw, 0xffffffff89abcdef, -1, 0x123456789abcdef, 0, 0
	STORE sw, 0x76543210ffffffff, -1, 0xfedcba9876543210, 4, 4
	STORE sw, 0x89abcdefffffffff, -1, 0x123456789abcdef, 4, -4
	STORE sw, -1, 0xffffffff76543210, 0xfedcba9876543210, 8, -8
	STORE sw, -1, 0xa5a5a5a5ffffffff, 0x5a5a5a5aa5a5a5a5, 12, 2047
	STORE sw, 0x1234ffffffff, -1, 0x8000000000001234, 4, -2048

	STORE sd, 0x123456789abcdef, -1, 0x123456789abcdef, 0, 0
	STORE sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 8, 8
	STORE sd, 0x123456789abcdef, -1, 0x123456789abcdef, 0, -8
	STORE sd, -1, 0xfedcba9876543210, 0xfedcba9876543210, 8, -8
	STORE sd, -1, 0x5a5a5a5aa5a5a5a5, 0x5a5a5a5aa5a5a5a5, 8, 2047
	STORE sd, -1, 0x8000000000001234, 0x8000000000001234, 8, -2048

	// auipc adds to its own address.
	li	gp, __LINE__
1:	auipc	a0, 0
	la	a1, 1b
	bne	a0, a1, fail
	li	gp, __LINE__
1:	auipc	a0, 0x12345
	la	a1, 1b
	sub	a0, a0, a1
	li	a1, 0x12345000
	bne	a0, a1, fail
	li	gp, __LINE__
1:	auipc	a0, 0x80000
	la	a1, 1b
	sub	a0, a0, a1
	li	a1, -0x80000000
	bne	a0, a1, fail
	auipc	x0, 1
	bnez	x0, fail

	// jal: the link, without a link, backward.
	li	gp, __LINE__
	jal	a0, 2f
1:	j	fail
2:	la	a1, 1b
	bne	a0, a1, fail
	li	gp, __LINE__
	jal	x0, 2f
1:	j	3f
	j	fail
2:	bnez	x0, fail
	jal	a2, 1b
	j	fail
3:

	// jalr: offset, the lowest bit is cleared, rd == rs1, no link.
	li	gp, __LINE__
	la	a1, 2f
	jalr	a0, 0(a1)
1:	j	fail
2:	la	a2, 1b
	bne	a0, a2, fail
	li	gp, __LINE__
	la	a1, 2f
	jalr	a0, 1(a1)
1:	j	fail
2:	la	a2, 1b
	bne	a0, a2, fail
	li	gp, __LINE__
	la	a1, 2f + 2048
	jalr	a1, -2048(a1)
1:	j	fail
2:	la	a2, 1b
	bne	a1, a2, fail
	li	gp, __LINE__
	la	a1, 2f - 2047
	jalr	x0, 2047(a1)
	j	fail
2:	bnez	x0, fail
	// ra and t0 are the link registers that a return predictor knows.
	li	gp, __LINE__
	jal	ra, 2f
	j	3f
2:	jalr	x0, 0(ra)
	j	fail
3:	la	t0, 2f
	jalr	ra, 0(t0)
	j	3f
2:	jalr	t0, 0(ra)
	j	fail
3:

	// Memory ordering has nothing to order on one hart, but must execute.
	li	gp, __LINE__
	fence
	fence	r, w
	fence	io, io
	fence.tso
	// Reserved fields and hints are ignored. "Memory Ordering Instructions".
	.insn	i 0x0f, 0, x10, x11, 0x0ff
	.insn	i 0x0f, 0, x0, x0, 0

	// Writes to x0 by each kind of instruction leave it zero, and hints do nothing.
	li	gp, __LINE__
	addi	x0, x0, 1
	lui	x0, 1
	slli	x0, x0, 31
	slt	x0, x0, a0
	add	x0, a0, a1
	la	a1, bytes
	ld	x0, 0(a1)
	bnez	x0, fail

	TRAPS M, ECALL_M, 0, ecall
	TRAPS S, ECALL_S, 0, ecall
	TRAPS U, ECALL_U, 0, ecall
	TRAPS M, BREAKPOINT, PC, ebreak
	TRAPS U, BREAKPOINT, PC, ebreak

	test_end


	.section .rodata
	.balign	8
bytes:
	.byte	0xef, 0xcd, 0xab, 0x89, 0x67, 0x45, 0x23, 0x01
	.byte	0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef
	.byte	0x7f, 0x80, 0xff, 0x00, 0xff, 0x7f, 0x00, 0x80
	.byte	0x00, 0x00, 0x00, 0x80, 0xff, 0xff, 0xff, 0x7f

	.bss
	.balign	8
scratch:
	.zero	16
