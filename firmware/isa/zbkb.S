	// Zbkb: bit manipulation for cryptography; what it shares with Zbb is in zbb.S.

#include "test.h"

	.option	arch, rv64i_zicsr_zbkb
	test_program

	VALUE2 pack, 0x0, 0x0, 0x0
	VALUE2 pack, 0xffffffff, -1, 0x0
	VALUE2 pack, 0xffffffff00000000, 0x0, -1
	VALUE2 pack, 0x765432109abcdef0, 0x123456789abcdef0, 0xfedcba9876543210
	VALUE2 pack, 0x800076543210, 0xfedcba9876543210, 0x8000
	VALUE2 pack, 0x7fff00008000, 0x8000, 0x7fff
	VALUE2 pack, 0x30201009abcdef0, 0x123456789abcdef0, 0x706050403020100
	VALUE2 pack, 0x102039abcdef0, 0x123456789abcdef0, 0xff08070f00010203
	VALUE2 pack, 0x9abcdef0ffffffff, -1, 0x123456789abcdef0
	VALUE2_SAME pack, 0xdeadbeefdeadbeef, 0x12345678deadbeef

	VALUE2 packh, 0x0, 0x0, 0x0
	VALUE2 packh, 0xff, -1, 0x0
	VALUE2 packh, 0xff00, 0x0, -1
	VALUE2 packh, 0x10f0, 0x123456789abcdef0, 0xfedcba9876543210
	VALUE2 packh, 0x10, 0xfedcba9876543210, 0x8000
	VALUE2 packh, 0xff00, 0x8000, 0x7fff
	VALUE2 packh, 0xf0, 0x123456789abcdef0, 0x706050403020100
	VALUE2 packh, 0x3f0, 0x123456789abcdef0, 0xff08070f00010203
	VALUE2 packh, 0xf0ff, -1, 0x123456789abcdef0
	VALUE2_SAME packh, 0xefef, 0x12345678deadbeef

	VALUE2 packw, 0x0, 0x0, 0x0
	VALUE2 packw, 0xffff, -1, 0x0
	VALUE2 packw, 0xffffffffffff0000, 0x0, -1
	VALUE2 packw, 0x3210def0, 0x123456789abcdef0, 0xfedcba9876543210
	VALUE2 packw, 0xffffffff80003210, 0xfedcba9876543210, 0x8000
	VALUE2 packw, 0x7fff8000, 0x8000, 0x7fff
	VALUE2 packw, 0x100def0, 0x123456789abcdef0, 0x706050403020100
	VALUE2 packw, 0x203def0, 0x123456789abcdef0, 0xff08070f00010203
	VALUE2 packw, 0xffffffffdef0ffff, -1, 0x123456789abcdef0
	VALUE2_SAME packw, 0xffffffffbeefbeef, 0x12345678deadbeef

	VALUE1 brev8, 0x0, 0x0
	VALUE1 brev8, -1, -1
	VALUE1 brev8, 0x80, 0x1
	VALUE1 brev8, 0x1, 0x80
	VALUE1 brev8, 0x482c6a1e593d7b0f, 0x123456789abcdef0
	VALUE1 brev8, 0x7f3b5d196e2a4c08, 0xfedcba9876543210
	VALUE1 brev8, 0x102040810204080, 0x8040201008040201

	// packw with x0 is zext.h.
	li	gp, __LINE__
	li	a1, 0xfedcba9876543210
	packw	a0, a1, x0
	EXPECT 0x3210

	test_end
